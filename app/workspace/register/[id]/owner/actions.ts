'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { nameOwner } from '@/lib/obligations/name-owner-commands'
import { formAfter } from '@/lib/scrutiny-items/refusal-queries'
import { NameOwner } from '@/lib/scrutiny-items/schema'

export async function nameOwnerOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/register/${values.id}/owner`, form)
  const parsed = parseForm(NameOwner, form)
  if (!parsed.ok) return parsed.state
  const done = await nameOwner(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, parsed.data.reason, today())
  redirect(`/workspace/register/${parsed.data.id}?done=owner`)
}
