'use client'

import type { ReactNode } from 'react'
import { DayFields } from '@/components/workspace/day-fields'
import { FormBody, useSaving } from '@/components/workspace/form-body'
import { TwoTexts } from '@/components/workspace/two-texts'
import { startForm } from '@/lib/forms'
import { promiseOutcomeOf } from './actions'

type Props = { values: Record<string, string>; title: ReactNode }

export function PromiseOutcomeForm({ values, title }: Props) {
  const [state, action] = useSaving(promiseOutcomeOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Promise the outcome"
      hidden={['id', 'consultationId', 'version']}
    >
      <TwoTexts conflict={state.conflict} />
      <DayFields
        state={state}
        name="on"
        legend="By which day will the outcome be published?"
        hint="For example, 31 3 2027. It is in time on that day, and late from the day after."
      />
    </FormBody>
  )
}
