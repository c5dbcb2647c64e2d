'use client'

import type { ReactNode } from 'react'
import { FormBody, useSaving } from '@/components/workspace/form-body'
import { RecordFields, type RecordField } from '@/components/workspace/record-fields'
import { TwoTexts } from '@/components/workspace/two-texts'
import { startForm, type FormState } from '@/lib/forms'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  values: Record<string, string>
  fields: readonly RecordField[]
  title: ReactNode
  submitLabel: string
  otherButtons?: ReactNode
}

/** A page on which an officer records one thing about an item. */
export function RecordForm({ action, values, fields, title, submitLabel, otherButtons }: Props) {
  const [state, submit] = useSaving(action, startForm(values))
  const shown = fields.map(({ name }) => name)
  const hidden = ['id', 'version', 'seen', 'chaseId', 'changeId', 'acceptanceId', 'bodyId'].filter(
    (name) => name in values && !shown.includes(name),
  )
  return (
    <FormBody
      state={state}
      action={submit}
      title={title}
      submitLabel={submitLabel}
      otherButtons={otherButtons}
      hidden={hidden}
    >
      <TwoTexts conflict={state.conflict} yours="What you saw or typed" theirs="How it stands now" />
      <RecordFields state={state} fields={fields} />
    </FormBody>
  )
}
