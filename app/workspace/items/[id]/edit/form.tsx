'use client'

import type { ReactNode } from 'react'
import { FormBody, useSaving } from '@/components/workspace/form-body'
import { ItemFields, type ItemChoices } from '@/components/workspace/item-fields'
import { SaveDraft } from '@/components/workspace/save-draft'
import { TwoTexts } from '@/components/workspace/two-texts'
import { startForm } from '@/lib/forms'
import type { RegisterKind } from '@/lib/scrutiny-items/rules'
import { reviseItemOf } from './actions'

type Props = { values: Record<string, string>; kind: RegisterKind; choices: ItemChoices; title: ReactNode }

export function ReviseForm({ values, kind, choices, title }: Props) {
  const [state, action] = useSaving(reviseItemOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Send to be checked"
      otherButtons={<SaveDraft />}
      hidden={['id', 'version', 'kind', 'partCount']}
    >
      <TwoTexts conflict={state.conflict} />
      <ItemFields state={state} kind={kind} choices={choices} />
    </FormBody>
  )
}
