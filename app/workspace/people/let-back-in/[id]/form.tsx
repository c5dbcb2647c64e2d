'use client'

import type { ReactNode } from 'react'
import { FormBody, useSaving } from '@/components/workspace/form-body'
import { OneTimeLink } from '@/components/workspace/one-time-link'
import { startForm } from '@/lib/forms'
import type { InviteState } from '@/lib/people/schema'
import { makeLink } from './actions'

type Props = { userId: string; email: string; title: ReactNode }

export function LetBackInForm({ userId, email, title }: Props) {
  const [state, action] = useSaving(makeLink, startForm() as InviteState)
  if (state.link) return <OneTimeLink link={state.link} email={email} />
  return (
    <FormBody state={state} action={action} title={title} submitLabel="Make a new link">
      <input type="hidden" name="userId" value={userId} />
      <p>
        With the link they choose a new password. Their name and roles stay. The old password works until
        then.
      </p>
    </FormBody>
  )
}
