'use client'

import type { ReactNode } from 'react'
import { Textarea } from '@/components/ui/textarea'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { TwoTexts } from '@/components/workspace/two-texts'
import { TEXT_LIMIT } from '@/lib/fields'
import { startForm } from '@/lib/forms'
import { writeCoverOf } from './actions'

type Props = { values: Record<string, string>; title: ReactNode }

export function WriteCoverForm({ values, title }: Props) {
  const [state, action] = useSaving(writeCoverOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Save the covering text"
      hidden={['id', 'version']}
    >
      <TwoTexts conflict={state.conflict} />
      <Textarea
        name="coveringText"
        label="Covering text"
        hint="It stands at the top of the response: who responds, and what matters most. An empty line begins a paragraph."
        limit={{ count: TEXT_LIMIT, unit: 'characters' }}
        rows={16}
        defaultValue={state.values.coveringText}
        error={errorAt(state, 'coveringText')}
      />
    </FormBody>
  )
}
