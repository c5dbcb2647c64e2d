'use client'

import type { ReactNode } from 'react'
import { Radios } from '@/components/ui/radios'
import type { Option } from '@/components/ui/select'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { startForm } from '@/lib/forms'
import { startResponseTo } from './actions'

type Props = { values: Record<string, string>; bodies: Option[]; title: ReactNode }

export function StartResponseForm({ values, bodies, title }: Props) {
  const [state, action] = useSaving(startResponseTo, startForm(values))
  const isOneBody = bodies.length === 1
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Start the response"
      hidden={isOneBody ? ['id', 'consultationId', 'bodyId'] : ['id', 'consultationId']}
    >
      {isOneBody ? (
        <p>The response is that of: {bodies[0]?.label}.</p>
      ) : (
        <Radios
          name="bodyId"
          legend="Which group responds?"
          options={bodies}
          defaultValue={state.values.bodyId}
          error={errorAt(state, 'bodyId')}
        />
      )}
    </FormBody>
  )
}
