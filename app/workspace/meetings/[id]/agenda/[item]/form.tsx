'use client'

import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import type { Option } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { AgendaFields } from '@/components/workspace/agenda-fields'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { TwoTexts } from '@/components/workspace/two-texts'
import { startForm } from '@/lib/forms'
import { changeAgendaItemOf } from './actions'

type Props = { values: Record<string, string>; items: Option[]; title: ReactNode }

export function ChangeItemForm({ values, items, title }: Props) {
  const [state, action] = useSaving(changeAgendaItemOf, startForm(values))
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Save"
      otherButtons={
        <Button variant="secondary" name="then" value="remove">
          Take it off the agenda
        </Button>
      }
      hidden={['meetingId', 'version', 'agendaItemId']}
    >
      <TwoTexts conflict={state.conflict} theirs="The agenda as it is now" />
      <AgendaFields state={state} items={items} />
      <TextInput
        name="position"
        label="Place on the agenda"
        hint="1 is the first item"
        inputMode="numeric"
        width={3}
        defaultValue={state.values.position}
        error={errorAt(state, 'position')}
      />
    </FormBody>
  )
}
