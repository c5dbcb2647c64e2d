'use client'

import type { ReactNode } from 'react'
import { TextInput } from '@/components/ui/text-input'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { NewPassword } from '@/components/workspace/new-password'
import { startForm } from '@/lib/forms'
import { acceptHere } from './actions'

type Props = { token: string; email: string; asksName: boolean; title: ReactNode }

export function AcceptForm({ token, email, asksName, title }: Props) {
  const [state, action] = useSaving(acceptHere, startForm())
  return (
    <FormBody state={state} action={action} title={title} submitLabel="Continue">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="email" autoComplete="username" value={email} />
      {asksName && (
        <TextInput
          name="name"
          label="Your name"
          hint="Councillors are named beside what they publish: write, for example, Cllr Alex Smith. NHS staff are not named in public."
          autoComplete="name"
          defaultValue={state.values.name}
          error={errorAt(state, 'name')}
          width={20}
        />
      )}
      <NewPassword label="Choose a password" error={errorAt(state, 'newPassword')} />
    </FormBody>
  )
}
