'use client'

import type { ReactNode } from 'react'
import { TextInput } from '@/components/ui/text-input'
import { DateFields } from '@/components/workspace/date-fields'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { TITLE_LIMIT } from '@/lib/fields'
import { startForm } from '@/lib/forms'
import { promiseActionOf } from './actions'

type Props = { values: Record<string, string>; title: ReactNode }

export function ActionForm({ values, title }: Props) {
  const [state, action] = useSaving(promiseActionOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Promise it"
      hidden={['id', 'owedId', 'obligationId']}
    >
      <TextInput
        name="title"
        label="The action"
        hint={`It becomes a milestone that the public can follow. Up to ${TITLE_LIMIT} characters.`}
        defaultValue={state.values.title}
        error={errorAt(state, 'title')}
      />
      <DateFields
        state={state}
        name="on"
        legend="By when will it be done?"
        hint="For example, 30 9 2027."
        canBeAbout={false}
      />
    </FormBody>
  )
}
