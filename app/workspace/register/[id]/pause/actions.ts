'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { pauseClock } from '@/lib/clocks/change-commands'
import { PauseClock } from '@/lib/clocks/schema'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { formAfter } from '@/lib/scrutiny-items/refusal-queries'

export async function pauseClockOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/register/${values.id}/pause`, form)
  const parsed = parseForm(PauseClock(today()), form)
  if (!parsed.ok) return parsed.state
  const done = await pauseClock(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, parsed.data.reason, today())
  redirect(`/workspace/register/${parsed.data.id}?done=pause`)
}
