'use client'

import { FormBody, useSaving } from '@/components/workspace/form-body'
import { startForm } from '@/lib/forms'
import { acknowledgeOf } from './actions'

type Props = { values: Record<string, string> }

/** One button: the body says that the request has arrived. */
export function AcknowledgeForm({ values }: Props) {
  const [state, action] = useSaving(acknowledgeOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={
        <p>Say that it has arrived and that you are working on it. The date by which it is due stays.</p>
      }
      submitLabel="Acknowledge it"
      hidden={['id', 'owedId', 'version', 'on-day', 'on-month', 'on-year']}
    />
  )
}
