'use client'

import type { ReactNode } from 'react'
import { FeedbackFields } from '@/components/workspace/feedback-fields'
import { FormBody, useSaving } from '@/components/workspace/form-body'
import { SaveDraft } from '@/components/workspace/save-draft'
import { TwoTexts } from '@/components/workspace/two-texts'
import { startForm } from '@/lib/forms'
import { reviseFeedbackOf } from './actions'

type Props = { values: Record<string, string>; title: ReactNode }

export function ReviseFeedbackForm({ values, title }: Props) {
  const [state, action] = useSaving(reviseFeedbackOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Send to be checked"
      otherButtons={<SaveDraft />}
      hidden={['id', 'version']}
    >
      <TwoTexts conflict={state.conflict} />
      <FeedbackFields state={state} />
    </FormBody>
  )
}
