'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { chaseItem } from '@/lib/letters/follow-commands'
import { ChaseItem } from '@/lib/letters/schema'
import { formAfter } from '@/lib/scrutiny-items/refusal-queries'

export async function chaseItemOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/register/${values.id}/chase`, form)
  const parsed = parseForm(ChaseItem(today()), form)
  if (!parsed.ok) return parsed.state
  const done = await chaseItem(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, parsed.data.note, today())
  redirect(`/workspace/register/${parsed.data.id}?done=chase`)
}
