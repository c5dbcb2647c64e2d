'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { returnFeedback } from '@/lib/feedback/move-commands'
import { publishFeedback } from '@/lib/feedback/publish-commands'
import { formAfter } from '@/lib/feedback/refusal-queries'
import { CheckFeedback } from '@/lib/feedback/schema'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'

export async function checkFeedback(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/review/${values.id}`, form)
  const parsed = parseForm(CheckFeedback, form)
  if (!parsed.ok) return parsed.state
  const { id, decision } = parsed.data
  const done =
    decision === 'publish'
      ? await publishFeedback(actor, parsed.data, now())
      : await returnFeedback(actor, parsed.data)
  if (!done.ok) return formAfter(actor, done.error, values, values.seen ?? '')
  redirect(`/workspace/review/${id}?done=${decision}`)
}
