'use client'

import { FormBody, useSaving } from '@/components/workspace/form-body'
import { startForm } from '@/lib/forms'
import { submitFeedbackOf } from './actions'

export function SubmitForm({ values }: { values: Record<string, string> }) {
  const [state, action] = useSaving(submitFeedbackOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={null}
      submitLabel="Send to be checked"
      hidden={['id', 'version']}
    />
  )
}
