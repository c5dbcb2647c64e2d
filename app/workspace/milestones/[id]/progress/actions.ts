'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { progressText } from '@/lib/milestones/form-rules'
import { reportProgress } from '@/lib/milestones/progress-commands'
import { formAfter } from '@/lib/milestones/refusal-queries'
import { ReportProgress } from '@/lib/milestones/schema'
import { PROGRESS_WORDS } from '@/lib/milestones/words'

export async function reportProgressOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/milestones/${values.milestoneId}/progress`, form)
  const parsed = parseForm(ReportProgress, form)
  if (!parsed.ok) return parsed.state
  const { milestoneId, state, text } = parsed.data
  const done = await reportProgress(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, progressText(PROGRESS_WORDS[state], text), now())
  redirect(`/workspace/milestones/${milestoneId}?done=progress`)
}
