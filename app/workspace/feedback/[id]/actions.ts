'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { submitFeedback } from '@/lib/feedback/move-commands'
import { formAfter } from '@/lib/feedback/refusal-queries'
import { MoveFeedback } from '@/lib/feedback/schema'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'

export async function submitFeedbackOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/feedback/${values.id}`, form)
  const parsed = parseForm(MoveFeedback, form)
  if (!parsed.ok) return parsed.state
  const done = await submitFeedback(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, '')
  redirect(`/workspace/feedback/${parsed.data.id}?done=submit`)
}
