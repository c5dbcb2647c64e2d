'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { refused } from '@/lib/feedback/form-rules'
import { RecordFeedback } from '@/lib/feedback/schema'
import { recordFeedback } from '@/lib/feedback/write-commands'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { newId } from '@/lib/ids'

export async function recordFeedbackOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/feedback/new?about=${values.about}`, form)
  const parsed = parseForm(RecordFeedback, form)
  if (!parsed.ok) return parsed.state
  const { id, then } = parsed.data
  const done = await recordFeedback(actor, parsed.data, now())
  if (!done.ok)
    return refused(done.error, { ...values, id: done.error === 'saved-before' ? newId(now()) : id })
  redirect(`/workspace/feedback/${id}?done=${then}`)
}
