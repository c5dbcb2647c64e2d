'use client'

import type { ReactNode } from 'react'
import { Radios } from '@/components/ui/radios'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { OneTimeLink } from '@/components/workspace/one-time-link'
import { startForm } from '@/lib/forms'
import type { InviteState } from '@/lib/people/schema'
import { ROLE_NAMES } from '@/lib/people/words'
import { invite } from './actions'

type Choice = { value: string; label: string }
type Props = { organisations: Choice[]; bodies: Choice[]; values: Record<string, string>; title: ReactNode }

const ROLES = Object.entries(ROLE_NAMES).map(([value, label]) => ({ value, label }))

export function InviteForm({ organisations, bodies, values, title }: Props) {
  const [state, action] = useSaving(invite, startForm(values) as InviteState)
  if (state.link) return <OneTimeLink link={state.link} email={state.values.email ?? ''} />
  return (
    <FormBody state={state} action={action} title={title} submitLabel="Invite">
      <TextInput
        name="email"
        type="email"
        label="Email address"
        autoComplete="off"
        spellCheck={false}
        defaultValue={state.values.email}
        error={errorAt(state, 'email')}
        width={20}
      />
      <Radios
        name="role"
        legend="What they will do"
        options={ROLES}
        defaultValue={state.values.role}
        error={errorAt(state, 'role')}
      />
      <Select
        name="organisationId"
        label="Organisation"
        hint="For NHS staff only"
        emptyLabel="Choose an organisation"
        options={organisations}
        defaultValue={state.values.organisationId}
        error={errorAt(state, 'organisationId')}
      />
      <Select
        name="bodyId"
        label="Group or committee"
        hint="For review group members and scrutiny officers only"
        emptyLabel="Choose a group or committee"
        options={bodies}
        defaultValue={state.values.bodyId}
        error={errorAt(state, 'bodyId')}
      />
    </FormBody>
  )
}
