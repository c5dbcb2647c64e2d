'use server'

import { forbidden, redirect } from 'next/navigation'
import { invitationLink } from '@/lib/auth/invitations'
import { actorOrPark } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { formError, parseForm, valuesOf } from '@/lib/forms'
import { inviteUser } from '@/lib/people/commands'
import { InviteForm, type InviteState } from '@/lib/people/schema'

export async function invite(_: InviteState, form: FormData): Promise<InviteState> {
  const actor = await actorOrPark('/workspace/people/invite', form)
  const parsed = parseForm(InviteForm, form)
  if (!parsed.ok) return parsed.state
  const result = await inviteUser(actor, parsed.data, now())
  if (!result.ok && result.error === 'not-allowed') forbidden()
  if (!result.ok) return formError(valuesOf(form), 'This person has that role already', 'role')
  if (result.value.token === null) redirect('/workspace/people?done=granted')
  return { values: valuesOf(form), errors: [], link: invitationLink(result.value.token) }
}
