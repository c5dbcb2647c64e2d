'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { nameOutcomeOwner } from '@/lib/obligations/name-owner-commands'
import { refused } from '@/lib/scrutiny-items/form-rules'
import { NameOutcomeOwner } from '@/lib/scrutiny-items/schema'

export async function nameOutcomeOwnerOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/register/outcomes/${values.id}`, form)
  const parsed = parseForm(NameOutcomeOwner, form)
  if (!parsed.ok) return parsed.state
  const done = await nameOutcomeOwner(actor, parsed.data, now())
  if (!done.ok) return refused(done.error, values)
  redirect('/workspace/register?done=owner')
}
