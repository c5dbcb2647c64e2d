'use client'

import type { ReactNode } from 'react'
import { Radios } from '@/components/ui/radios'
import type { Option } from '@/components/ui/select'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { MeetingFields } from '@/components/workspace/meeting-fields'
import { startForm } from '@/lib/forms'
import { arrangeMeetingOf } from './actions'

type Props = { values: Record<string, string>; bodies: Option[]; title: ReactNode }

export function ArrangeForm({ values, bodies, title }: Props) {
  const [state, action] = useSaving(arrangeMeetingOf, startForm(values))
  const isOneBody = bodies.length === 1
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Save as a draft"
      hidden={isOneBody ? ['id', 'bodyId'] : ['id']}
    >
      {!isOneBody && (
        <Radios
          name="bodyId"
          legend="Which group meets?"
          options={bodies}
          defaultValue={state.values.bodyId}
          error={errorAt(state, 'bodyId')}
        />
      )}
      <MeetingFields state={state} />
    </FormBody>
  )
}
