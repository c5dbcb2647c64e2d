'use client'

import type { ReactNode } from 'react'
import { Radios } from '@/components/ui/radios'
import { TextInput } from '@/components/ui/text-input'
import { Textarea } from '@/components/ui/textarea'
import { DayFields } from '@/components/workspace/day-fields'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { TwoTexts } from '@/components/workspace/two-texts'
import { TEXT_LIMIT } from '@/lib/fields'
import { startForm } from '@/lib/forms'
import { moveOutcomeOf } from './actions'

type Props = { values: Record<string, string>; title: ReactNode }

const KINDS = [
  { value: 'extension', label: 'More days', hint: 'Enter how many below' },
  { value: 'pause', label: 'A pause', hint: 'Enter its first and its last day below' },
]

export function MoveOutcomeForm({ values, title }: Props) {
  const [state, action] = useSaving(moveOutcomeOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Record what was agreed"
      hidden={['id', 'consultationId', 'version']}
    >
      <TwoTexts conflict={state.conflict} />
      <Radios
        name="kind"
        legend="What was agreed?"
        options={KINDS}
        defaultValue={state.values.kind}
        error={errorAt(state, 'kind')}
      />
      <TextInput
        name="days"
        label="How many more days"
        hint="Leave this empty for a pause."
        inputMode="numeric"
        width={4}
        defaultValue={state.values.days}
        error={errorAt(state, 'days')}
      />
      <DayFields
        state={state}
        name="from"
        legend="First day of the pause"
        hint="Leave this empty for more days."
      />
      <DayFields state={state} name="to" legend="Last day of the pause" hint="It does not count either." />
      <TextInput
        name="agreedBy"
        label="Who agreed to it?"
        hint="A body or a post, for example: the health and social care review group."
        defaultValue={state.values.agreedBy}
        error={errorAt(state, 'agreedBy')}
      />
      <Textarea
        name="reason"
        label="Why?"
        hint="Everybody can read this."
        limit={{ count: TEXT_LIMIT, unit: 'characters' }}
        defaultValue={state.values.reason}
        error={errorAt(state, 'reason')}
      />
    </FormBody>
  )
}
