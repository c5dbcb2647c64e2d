'use server'

import { redirect } from 'next/navigation'
import { formAfter } from '@/lib/answers/refusal-queries'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { acknowledgeItem } from '@/lib/letters/follow-commands'
import { AcknowledgeItem } from '@/lib/letters/schema'

export async function acknowledgeOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const path = `/workspace/owed/${values.owedId}`
  const actor = await actorOrPark(path, form)
  const parsed = parseForm(AcknowledgeItem(today()), form)
  if (!parsed.ok) return parsed.state
  const done = await acknowledgeItem(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, now())
  redirect(`${path}?done=acknowledged`)
}
