'use client'

import type { ReactNode } from 'react'
import { Textarea } from '@/components/ui/textarea'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { TwoTexts } from '@/components/workspace/two-texts'
import { TEXT_LIMIT } from '@/lib/fields'
import { startForm } from '@/lib/forms'
import { hideMeetingOf } from './actions'

type Props = { values: Record<string, string>; title: ReactNode }

export function HideForm({ values, title }: Props) {
  const [state, action] = useSaving(hideMeetingOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Hide it"
      hidden={['meetingId', 'version', 'seen']}
    >
      <TwoTexts conflict={state.conflict} yours="What you saw" />
      <Textarea
        name="reason"
        label="Why is it hidden?"
        hint="The public reads this. Do not repeat what must not be read."
        limit={{ count: TEXT_LIMIT, unit: 'characters' }}
        defaultValue={state.values.reason}
        error={errorAt(state, 'reason')}
      />
    </FormBody>
  )
}
