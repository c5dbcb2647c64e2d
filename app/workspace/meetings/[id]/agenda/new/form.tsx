'use client'

import type { ReactNode } from 'react'
import type { Option } from '@/components/ui/select'
import { AgendaFields } from '@/components/workspace/agenda-fields'
import { FormBody, useSaving } from '@/components/workspace/form-body'
import { startForm } from '@/lib/forms'
import { addAgendaItemOf } from './actions'

type Props = { values: Record<string, string>; items: Option[]; title: ReactNode }

export function AddItemForm({ values, items, title }: Props) {
  const [state, action] = useSaving(addAgendaItemOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Add the item"
      hidden={['id', 'meetingId']}
    >
      <AgendaFields state={state} items={items} />
    </FormBody>
  )
}
