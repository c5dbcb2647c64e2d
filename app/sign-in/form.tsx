'use client'

import type { ReactNode } from 'react'
import { TextInput } from '@/components/ui/text-input'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { startForm } from '@/lib/forms'
import { signInWithPassword } from './actions'

export function SignInForm({ returnTo, title }: { returnTo: string; title: ReactNode }) {
  const [state, action] = useSaving(signInWithPassword, startForm({ email: '' }))
  return (
    <FormBody state={state} action={action} title={title} submitLabel="Sign in">
      <input type="hidden" name="return" value={returnTo} />
      <TextInput
        name="email"
        type="email"
        label="Email address"
        autoComplete="username"
        spellCheck={false}
        defaultValue={state.values.email}
        error={errorAt(state, 'email')}
        width={20}
      />
      <TextInput
        name="password"
        type="password"
        label="Password"
        autoComplete="current-password"
        error={errorAt(state, 'password')}
        width={20}
      />
    </FormBody>
  )
}
