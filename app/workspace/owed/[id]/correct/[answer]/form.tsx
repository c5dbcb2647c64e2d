'use client'

import type { ReactNode } from 'react'
import { Textarea } from '@/components/ui/textarea'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { TwoTexts } from '@/components/workspace/two-texts'
import { ANSWER_LIMIT } from '@/lib/answers/schema'
import { startForm } from '@/lib/forms'
import { correctAnswerOf } from './actions'

type Props = { values: Record<string, string>; title: ReactNode }

export function CorrectForm({ values, title }: Props) {
  const [state, action] = useSaving(correctAnswerOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Correct it"
      hidden={['id', 'owedId', 'partId', 'correctsId', 'version']}
    >
      <TwoTexts conflict={state.conflict} theirs="The latest answer now" />
      <Textarea
        name="text"
        label="The whole answer, as it should have been"
        hint="It begins with the words of the answer: change those that were wrong."
        limit={{ count: ANSWER_LIMIT, unit: 'characters' }}
        rows={14}
        defaultValue={state.values.text}
        error={errorAt(state, 'text')}
      />
    </FormBody>
  )
}
