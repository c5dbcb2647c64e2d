'use client'

import type { ReactNode } from 'react'
import { Radios } from '@/components/ui/radios'
import type { Option } from '@/components/ui/select'
import { FeedbackFields } from '@/components/workspace/feedback-fields'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { SaveDraft } from '@/components/workspace/save-draft'
import { startForm } from '@/lib/forms'
import { recordFeedbackOf } from './actions'

type Props = { values: Record<string, string>; bodies: Option[]; title: ReactNode }

export function RecordFeedbackForm({ values, bodies, title }: Props) {
  const [state, action] = useSaving(recordFeedbackOf, startForm(values))
  const isOneBody = bodies.length === 1
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Send to be checked"
      otherButtons={<SaveDraft />}
      hidden={isOneBody ? ['id', 'about', 'bodyId'] : ['id', 'about']}
    >
      {!isOneBody && (
        <Radios
          name="bodyId"
          legend="For which group do you write?"
          options={bodies}
          defaultValue={state.values.bodyId}
          error={errorAt(state, 'bodyId')}
        />
      )}
      <FeedbackFields state={state} />
    </FormBody>
  )
}
