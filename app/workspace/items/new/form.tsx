'use client'

import type { ReactNode } from 'react'
import { Radios } from '@/components/ui/radios'
import type { Option } from '@/components/ui/select'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { ItemFields, type ItemChoices } from '@/components/workspace/item-fields'
import { SaveDraft } from '@/components/workspace/save-draft'
import { startForm } from '@/lib/forms'
import type { RegisterKind } from '@/lib/scrutiny-items/rules'
import { askItemOf } from './actions'

type Props = {
  values: Record<string, string>
  kind: RegisterKind
  bodies: Option[]
  choices: ItemChoices
  title: ReactNode
}

export function AskForm({ values, kind, bodies, choices, title }: Props) {
  const [state, action] = useSaving(askItemOf, startForm(values))
  const isOneBody = bodies.length === 1
  const hidden = ['id', 'about', 'kind', 'partCount']
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Send to be checked"
      otherButtons={<SaveDraft />}
      hidden={isOneBody ? [...hidden, 'bodyId'] : hidden}
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
      <ItemFields state={state} kind={kind} choices={choices} />
    </FormBody>
  )
}
