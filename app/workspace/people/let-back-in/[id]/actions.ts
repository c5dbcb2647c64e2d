'use server'

import { forbidden } from 'next/navigation'
import { invitationLink } from '@/lib/auth/invitations'
import { actorOrPark } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { formError, valuesOf } from '@/lib/forms'
import { letBackIn } from '@/lib/people/commands'
import type { InviteState } from '@/lib/people/schema'

export async function makeLink(_: InviteState, form: FormData): Promise<InviteState> {
  const actor = await actorOrPark('/workspace/people', form)
  const values = valuesOf(form)
  const result = await letBackIn(actor, values.userId ?? '', now())
  if (!result.ok && result.error === 'not-allowed') forbidden()
  if (!result.ok) return formError(values, 'This person has no role any more. Invite them to one first')
  return { values, errors: [], link: invitationLink(result.value.token) }
}
