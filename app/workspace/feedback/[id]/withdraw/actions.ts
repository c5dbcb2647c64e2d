'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { withdrawFeedback } from '@/lib/feedback/move-commands'
import { formAfter } from '@/lib/feedback/refusal-queries'
import { MoveFeedback } from '@/lib/feedback/schema'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'

export async function withdrawFeedbackOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/feedback/${values.id}/withdraw`, form)
  const parsed = parseForm(MoveFeedback, form)
  if (!parsed.ok) return parsed.state
  const done = await withdrawFeedback(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, values.seen ?? '')
  redirect(`/workspace/feedback/${parsed.data.id}?done=withdrawn`)
}
