'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { moveOutcome } from '@/lib/consultations/move-commands'
import { formAfter } from '@/lib/consultations/refusal-queries'
import { MoveOutcome } from '@/lib/consultations/schema'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'

export async function moveOutcomeOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const path = `/workspace/consultations/${values.consultationId}`
  const actor = await actorOrPark(`${path}/clock`, form)
  const parsed = parseForm(MoveOutcome(today()), form)
  if (!parsed.ok) return parsed.state
  const done = await moveOutcome(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, parsed.data.reason, now())
  redirect(`${path}?done=clock`)
}
