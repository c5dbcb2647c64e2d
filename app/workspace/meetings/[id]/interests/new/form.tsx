'use client'

import type { ReactNode } from 'react'
import { Radios } from '@/components/ui/radios'
import { Select, type Option } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { Textarea } from '@/components/ui/textarea'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { TEXT_LIMIT } from '@/lib/fields'
import { startForm } from '@/lib/forms'
import { INTEREST_KINDS } from '@/lib/meetings/schema'
import { INTEREST_HINTS, INTEREST_WORDS } from '@/lib/meetings/words'
import { declareInterestOf } from './actions'

type Props = { values: Record<string, string>; items: Option[]; title: ReactNode }

const KINDS = INTEREST_KINDS.map((value) => ({
  value,
  label: INTEREST_WORDS[value],
  hint: INTEREST_HINTS[value],
}))

export function DeclareForm({ values, items, title }: Props) {
  const [state, action] = useSaving(declareInterestOf, startForm(values))
  const at = (name: string) => ({ name, defaultValue: state.values[name], error: errorAt(state, name) })
  return (
    <FormBody
      state={state}
      action={action}
      title={title}
      submitLabel="Record it"
      hidden={['id', 'meetingId']}
    >
      <TextInput {...at('member')} label="Name of the member" hint="For example: Cllr Jane Smith" />
      <Radios {...at('kind')} legend="What kind of interest is it?" options={KINDS} />
      <Textarea
        {...at('interest')}
        label="What is the interest?"
        limit={{ count: TEXT_LIMIT, unit: 'characters' }}
      />
      <Select
        {...at('agendaItemId')}
        label="Of which item of the agenda? (optional)"
        emptyLabel="The whole meeting"
        options={items}
      />
    </FormBody>
  )
}
