'use client'

import type { ReactNode } from 'react'
import { FormBody, useSaving } from '@/components/workspace/form-body'
import { startForm } from '@/lib/forms'
import { revoke } from './actions'

export function RevokeForm({ id, title }: { id: string; title: ReactNode }) {
  const [state, action] = useSaving(revoke, startForm())
  return (
    <FormBody state={state} action={action} title={title} submitLabel="Take the role away">
      <input type="hidden" name="id" value={id} />
      <p>It works at once. What the person has written stays, under the role that they had.</p>
    </FormBody>
  )
}
