'use client'

import type { ReactNode } from 'react'
import { Select, type Option } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { DayFields } from '@/components/workspace/day-fields'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { TwoTexts } from '@/components/workspace/two-texts'
import type { Step } from '@/lib/consultation-responses/step-rules'
import { STEP_WORDS } from '@/lib/consultation-responses/words'
import { TEXT_LIMIT } from '@/lib/fields'
import { startForm, type FormState } from '@/lib/forms'
import { takeStep } from './actions'

type Props = { step: Step; values: Record<string, string>; meetings: Option[]; title: ReactNode }

export function StepForm({ step, values, meetings, title }: Props) {
  const [state, action] = useSaving(takeStep, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel={STEP_WORDS[step].button}
      hidden={['id', 'version', 'step', 'seen']}
    >
      <TwoTexts conflict={state.conflict} yours={step === 'note' ? undefined : 'The words that you saw'} />
      <Fields step={step} state={state} meetings={meetings} />
    </FormBody>
  )
}

function Fields({ step, state, meetings }: Pick<Props, 'step' | 'meetings'> & { state: FormState }) {
  if (step === 'agree')
    return (
      <Select
        name="meetingId"
        label="Which meeting of the group agreed it?"
        options={meetings}
        emptyLabel="Choose a meeting"
        defaultValue={state.values.meetingId}
        error={errorAt(state, 'meetingId')}
      />
    )
  if (step === 'send')
    return (
      <DayFields state={state} name="on" legend="On which day was it sent?" hint="For example, 30 11 2026." />
    )
  if (step !== 'note') return null
  return (
    <Textarea
      name="cameOfIt"
      label="What came of it?"
      hint="Say what was changed or decided because of the response, or that nothing was, and where that can be read. Everybody can read this."
      limit={{ count: TEXT_LIMIT, unit: 'characters' }}
      rows={8}
      defaultValue={state.values.cameOfIt}
      error={errorAt(state, 'cameOfIt')}
    />
  )
}
