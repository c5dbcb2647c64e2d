'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { recordVerdicts } from '@/lib/verdicts/commands'
import { formAfter } from '@/lib/verdicts/refusal-queries'
import { RecordVerdicts } from '@/lib/verdicts/schema'

export async function recordVerdictsOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const which = new URLSearchParams(
    values.itemId ? { item: values.itemId } : { meeting: values.meetingId ?? '', page: values.page ?? '' },
  )
  const actor = await actorOrPark(`/workspace/verdicts?${which.toString()}`, form)
  const parsed = parseForm(RecordVerdicts, form)
  if (!parsed.ok) return parsed.state
  const done = await recordVerdicts(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, now())
  redirect(`/workspace/verdicts?done=${parsed.data.judgements.length}`)
}
