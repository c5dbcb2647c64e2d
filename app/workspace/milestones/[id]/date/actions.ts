'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { formatEdtf } from '@/lib/dates'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { stateDate } from '@/lib/milestones/date-commands'
import { dateText } from '@/lib/milestones/form-rules'
import { formAfter } from '@/lib/milestones/refusal-queries'
import { StateDate } from '@/lib/milestones/schema'
import { DATE_KIND_WORDS } from '@/lib/milestones/words'

export async function stateDateOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/milestones/${values.milestoneId}/date`, form)
  const parsed = parseForm(StateDate(today()), form)
  if (!parsed.ok) return parsed.state
  const { milestoneId, kind, on, reason } = parsed.data
  const done = await stateDate(actor, parsed.data, now())
  const yours = dateText(DATE_KIND_WORDS[kind], formatEdtf(on), reason)
  if (!done.ok) return formAfter(actor, done.error, values, yours, now())
  redirect(`/workspace/milestones/${milestoneId}?done=date`)
}
