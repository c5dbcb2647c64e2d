'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { formatEdtf } from '@/lib/dates'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { markHappened } from '@/lib/milestones/date-commands'
import { dateText } from '@/lib/milestones/form-rules'
import { formAfter } from '@/lib/milestones/refusal-queries'
import { MarkHappened } from '@/lib/milestones/schema'
import { DATE_KIND_WORDS } from '@/lib/milestones/words'

export async function markHappenedOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/milestones/${values.milestoneId}/happened`, form)
  const parsed = parseForm(MarkHappened(today()), form)
  if (!parsed.ok) return parsed.state
  const { milestoneId, on, reason } = parsed.data
  const done = await markHappened(actor, parsed.data, now())
  const yours = dateText(DATE_KIND_WORDS.actual, formatEdtf(on), reason)
  if (!done.ok) return formAfter(actor, done.error, values, yours, now())
  redirect(`/workspace/milestones/${milestoneId}?done=happened`)
}
