'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { formAfter } from '@/lib/feedback/refusal-queries'
import { ReviseFeedback } from '@/lib/feedback/schema'
import { reviseFeedback } from '@/lib/feedback/write-commands'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'

export async function reviseFeedbackOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/feedback/${values.id}/edit`, form)
  const parsed = parseForm(ReviseFeedback, form)
  if (!parsed.ok) return parsed.state
  const { id, text, then } = parsed.data
  const done = await reviseFeedback(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, text)
  redirect(`/workspace/feedback/${id}?done=${then}`)
}
