'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { promiseOutcome } from '@/lib/consultations/outcome-commands'
import { formAfter } from '@/lib/consultations/refusal-queries'
import { PromiseOutcome } from '@/lib/consultations/schema'
import { formatDay } from '@/lib/dates'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'

export async function promiseOutcomeOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const path = `/workspace/consultations/${values.consultationId}`
  const actor = await actorOrPark(`${path}/promise`, form)
  const parsed = parseForm(PromiseOutcome(today()), form)
  if (!parsed.ok) return parsed.state
  const done = await promiseOutcome(actor, parsed.data, now())
  const yours = `An outcome is due by ${formatDay(parsed.data.on)}.`
  if (!done.ok) return formAfter(actor, done.error, values, yours, now())
  redirect(`${path}?done=promise`)
}
