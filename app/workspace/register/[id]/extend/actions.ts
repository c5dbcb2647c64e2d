'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { extendClock } from '@/lib/clocks/change-commands'
import { ExtendClock } from '@/lib/clocks/schema'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { formAfter } from '@/lib/scrutiny-items/refusal-queries'

export async function extendClockOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/register/${values.id}/extend`, form)
  const parsed = parseForm(ExtendClock, form)
  if (!parsed.ok) return parsed.state
  const done = await extendClock(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, parsed.data.reason, today())
  redirect(`/workspace/register/${parsed.data.id}?done=extend`)
}
