'use client'

import { FormBody, useSaving } from '@/components/workspace/form-body'
import { TwoTexts } from '@/components/workspace/two-texts'
import { startForm } from '@/lib/forms'
import { submitItemOf } from './actions'

export function SubmitForm({ values }: { values: Record<string, string> }) {
  const [state, action] = useSaving(submitItemOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={null}
      submitLabel="Send to be checked"
      hidden={['id', 'version', 'seen']}
    >
      <TwoTexts conflict={state.conflict} yours="The words that you saw" />
    </FormBody>
  )
}
