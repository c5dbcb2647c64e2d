'use client'

import { useActionState, type ReactNode } from 'react'
import { FormBody } from '@/components/workspace/form-body'
import { MeetingFields } from '@/components/workspace/meeting-fields'
import { TwoTexts } from '@/components/workspace/two-texts'
import { startForm } from '@/lib/forms'
import { changeMeetingOf } from './actions'

type Props = { values: Record<string, string>; title: ReactNode }

export function ChangeForm({ values, title }: Props) {
  const [state, action] = useActionState(changeMeetingOf, startForm(values))
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
