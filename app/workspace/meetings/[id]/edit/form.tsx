'use client'

import type { ReactNode } from 'react'
import { FormBody, useSaving } from '@/components/workspace/form-body'
import { MeetingFields } from '@/components/workspace/meeting-fields'
import { TwoTexts } from '@/components/workspace/two-texts'
import { startForm } from '@/lib/forms'
import { changeMeetingOf } from './actions'

type Props = { values: Record<string, string>; title: ReactNode }

export function ChangeForm({ values, title }: Props) {
  const [state, action] = useSaving(changeMeetingOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Save"
      hidden={['meetingId', 'version']}
    >
      <TwoTexts conflict={state.conflict} />
      <MeetingFields state={state} />
    </FormBody>
  )
}
