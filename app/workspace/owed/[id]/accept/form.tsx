'use client'

import type { ReactNode } from 'react'
import { Radios } from '@/components/ui/radios'
import type { Option } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { TEXT_LIMIT } from '@/lib/fields'
import { startForm } from '@/lib/forms'
import { acceptObligationOf } from './actions'

type Props = { values: Record<string, string>; organisations: Option[]; title: ReactNode }

export function AcceptForm({ values, organisations, title }: Props) {
  const [state, action] = useSaving(acceptObligationOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Accept it"
      hidden={['id', 'owedId', 'obligationId']}
    >
      <Radios
        name="organisationId"
        legend="Which organisation accepts it?"
        hint="It then owes this, and the date by which it was due stays the same."
        options={organisations}
        defaultValue={state.values.organisationId}
        error={errorAt(state, 'organisationId')}
      />
      <Textarea
        name="reason"
        label="Why does it belong to your organisation?"
        hint="The public reads it."
        limit={{ count: TEXT_LIMIT, unit: 'characters' }}
        defaultValue={state.values.reason}
        error={errorAt(state, 'reason')}
      />
    </FormBody>
  )
}
