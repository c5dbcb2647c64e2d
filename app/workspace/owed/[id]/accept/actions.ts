'use server'

import { redirect } from 'next/navigation'
import { formAfter } from '@/lib/answers/refusal-queries'
import { actorOrPark } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { acceptObligation } from '@/lib/obligations/accept-commands'
import { AcceptObligation } from '@/lib/obligations/schema'

export async function acceptObligationOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const path = `/workspace/owed/${values.owedId}`
  const actor = await actorOrPark(`${path}/accept`, form)
  const parsed = parseForm(AcceptObligation, form)
  if (!parsed.ok) return parsed.state
  const done = await acceptObligation(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, now())
  redirect(`${path}?done=accepted`)
}
