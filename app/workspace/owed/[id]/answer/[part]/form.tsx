'use client'

import type { ReactNode } from 'react'
import { Fieldset } from '@/components/ui/fieldset'
import { Radios } from '@/components/ui/radios'
import { TextInput } from '@/components/ui/text-input'
import { Textarea } from '@/components/ui/textarea'
import { DateFields } from '@/components/workspace/date-fields'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { TwoTexts } from '@/components/workspace/two-texts'
import { repliesTo } from '@/lib/answers/rules'
import { ANSWER_LIMIT } from '@/lib/answers/schema'
import { REPLY_CHOICES } from '@/lib/answers/words'
import { TITLE_LIMIT } from '@/lib/fields'
import { startForm, type FormState } from '@/lib/forms'
import type { RegisterKind } from '@/lib/scrutiny-items/rules'
import { answerPartOf } from './actions'

const LEGENDS: Record<RegisterKind, string> = {
  question: 'What kind of answer is it?',
  information_request: 'What kind of answer is it?',
  attendance_request: 'Will somebody attend?',
  recommendation: 'What will you do about it?',
}

type Props = { values: Record<string, string>; kind: RegisterKind; title: ReactNode }

export function AnswerForm({ values, kind, title }: Props) {
  const [state, action] = useSaving(answerPartOf, startForm(values))
  const isRecommendation = kind === 'recommendation'
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Give this answer"
      hidden={['id', 'owedId', 'partId', 'part', 'version']}
    >
      <TwoTexts conflict={state.conflict} theirs="The latest answer now" />
      <Radios
        name="reply"
        legend={LEGENDS[kind]}
        options={repliesTo(kind).map((value) => ({ value, ...REPLY_CHOICES[value] }))}
        defaultValue={state.values.reply}
        error={errorAt(state, 'reply')}
      />
      <Textarea
        name="text"
        label="The answer"
        hint="The public reads it at once, and it cannot be changed: only corrected by another beside it. Leave out the names of patients and of staff."
        limit={{ count: ANSWER_LIMIT, unit: 'characters' }}
        rows={14}
        defaultValue={state.values.text}
        error={errorAt(state, 'text')}
      />
      {isRecommendation && <ActionFields state={state} />}
    </FormBody>
  )
}

function ActionFields({ state }: { state: FormState }) {
  return (
    <Fieldset
      id="action"
      legend="What will be done (needed where you accept in principle)"
      legendSize="m"
      hint="It becomes a milestone that the public can follow. Each move of its date is kept."
    >
      <TextInput
        name="actionTitle"
        label="The action"
        hint={`For example: publish the running costs of each place. Up to ${TITLE_LIMIT} characters.`}
        defaultValue={state.values.actionTitle}
        error={errorAt(state, 'actionTitle')}
      />
      <DateFields
        state={state}
        name="actionOn"
        legend="By when?"
        hint="For example, 30 9 2027."
        canBeAbout={false}
      />
    </Fieldset>
  )
}
