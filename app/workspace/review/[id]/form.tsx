'use client'

import type { ReactNode } from 'react'
import { Radios } from '@/components/ui/radios'
import { Textarea } from '@/components/ui/textarea'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { TwoTexts } from '@/components/workspace/two-texts'
import { TEXT_LIMIT } from '@/lib/fields'
import { startForm } from '@/lib/forms'
import { checkFeedback } from './actions'

type Props = { values: Record<string, string>; title: ReactNode; isOpen: boolean }

const DECISIONS = [
  {
    value: 'publish',
    label: 'Publish it',
    hint: 'It gets a permanent reference and appears on the page that it is about, with name and group',
  },
  {
    value: 'return',
    label: 'Return it to its writer',
    hint: 'Its writer reads your reason, and can send it again',
  },
]

export function CheckForm({ values, title, isOpen }: Props) {
  const [state, action] = useSaving(checkFeedback, startForm(values))
  // Decided by somebody else meanwhile: what was typed here is still shown, with what happened.
  if (!isOpen && state.errors.length === 0) return title
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Confirm"
      hidden={['id', 'version', 'seen']}
    >
      <TwoTexts conflict={state.conflict} yours="The words that you checked" />
      <Radios
        name="decision"
        legend="What should happen with it?"
        options={DECISIONS}
        defaultValue={state.values.decision}
        error={errorAt(state, 'decision')}
      />
      <Textarea
        name="reason"
        label="Reason for returning it"
        hint="Only needed to return it. Say what its writer should change, and why."
        limit={{ count: TEXT_LIMIT, unit: 'characters' }}
        defaultValue={state.values.reason}
        error={errorAt(state, 'reason')}
      />
    </FormBody>
  )
}
