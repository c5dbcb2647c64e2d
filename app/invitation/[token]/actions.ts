'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { acceptInvitation, getInvitation } from '@/lib/auth/invitations'
import { signIn } from '@/lib/auth/sign-in'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { withoutPasswords } from '@/lib/people/rules'
import { AcceptForm, RenewForm } from '@/lib/passwords/schema'

export async function acceptHere(_: FormState, form: FormData): Promise<FormState> {
  const { token = '' } = valuesOf(form)
  const invitation = await getInvitation(token)
  if (!invitation) redirect('/invitation/used')
  const parsed = parseForm(invitation.holder ? RenewForm : AcceptForm, form)
  if (!parsed.ok) return { ...parsed.state, values: withoutPasswords(parsed.state.values) }
  const accepted = await acceptInvitation(token, { name: invitation.holder ?? '', ...parsed.data })
  if (!accepted.ok) redirect('/invitation/used')
  const signedIn = await signIn(
    { email: invitation.email, password: parsed.data.newPassword },
    await headers(),
  )
  redirect(signedIn.ok ? '/workspace' : '/sign-in?password=chosen')
}
