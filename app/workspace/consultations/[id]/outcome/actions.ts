'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { publishOutcome } from '@/lib/consultations/outcome-commands'
import { formAfter } from '@/lib/consultations/refusal-queries'
import { PublishOutcome } from '@/lib/consultations/schema'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'

export async function publishOutcomeOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const path = `/workspace/consultations/${values.consultationId}`
  const actor = await actorOrPark(`${path}/outcome`, form)
  const parsed = parseForm(PublishOutcome(today()), form)
  if (!parsed.ok) return parsed.state
  const done = await publishOutcome(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, parsed.data.outcome, now())
  redirect(`${path}?done=outcome`)
}
