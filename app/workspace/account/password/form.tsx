'use client'

import type { ReactNode } from 'react'
import { TextInput } from '@/components/ui/text-input'
import { errorAt, FormBody, useSaving } from '@/components/workspace/form-body'
import { NewPassword } from '@/components/workspace/new-password'
import { startForm } from '@/lib/forms'
import { changeOwnPassword } from './actions'

export function PasswordForm({ title }: { title: ReactNode }) {
  const [state, action] = useSaving(changeOwnPassword, startForm())
  return (
    <FormBody state={state} action={action} title={title} submitLabel="Change password">
      <TextInput
        name="currentPassword"
        type="password"
        label="Current password"
        autoComplete="current-password"
        error={errorAt(state, 'currentPassword')}
        width={20}
      />
      <NewPassword label="New password" error={errorAt(state, 'newPassword')} />
    </FormBody>
  )
}
