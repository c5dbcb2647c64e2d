'use client'

import type { ReactNode } from 'react'
import { Textarea } from '@/components/ui/textarea'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { TEXT_LIMIT } from '@/lib/fields'
import { startForm } from '@/lib/forms'
import { removeDeclarationOf } from './actions'

type Props = { values: Record<string, string>; title: ReactNode }

export function RemoveForm({ values, title }: Props) {
  const [state, action] = useSaving(removeDeclarationOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Take it out"
      hidden={['id', 'meetingId']}
    >
      <Textarea
        name="reason"
        label="Why should it not be in the record?"
        hint="The log keeps this. Do not repeat what must not be read."
        limit={{ count: TEXT_LIMIT, unit: 'characters' }}
        defaultValue={state.values.reason}
        error={errorAt(state, 'reason')}
      />
    </FormBody>
  )
}
