'use client'

import type { ReactNode } from 'react'
import type { Option } from '@/components/ui/select'
import { FormBody, useSaving } from '@/components/workspace/form-body'
import { RecordFields, type RecordField } from '@/components/workspace/record-fields'
import { SourceFields } from '@/components/workspace/source-fields'
import { TwoTexts } from '@/components/workspace/two-texts'
import { startForm } from '@/lib/forms'
import { escalateItemOf } from './actions'

type Props = {
  values: Record<string, string>
  fields: readonly RecordField[]
  sources: Option[]
  title: ReactNode
}

export function EscalateForm({ values, fields, sources, title }: Props) {
  const [state, action] = useSaving(escalateItemOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Record it"
      hidden={['id', 'version', 'seen', 'escalationId']}
    >
      <TwoTexts conflict={state.conflict} yours="What you saw or typed" theirs="How it stands now" />
      <RecordFields state={state} fields={fields} />
      <SourceFields state={state} sources={sources} legend="Where is it published?" />
    </FormBody>
  )
}
