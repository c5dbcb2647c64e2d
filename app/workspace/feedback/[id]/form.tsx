'use client'

import { useActionState } from 'react'
import { FormBody } from '@/components/workspace/form-body'
import { startForm } from '@/lib/forms'
import { submitFeedbackOf } from './actions'

export function SubmitForm({ values }: { values: Record<string, string> }) {
  const [state, action] = useActionState(submitFeedbackOf, startForm(values))
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
