'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { acknowledgeItem } from '@/lib/letters/follow-commands'
import { AcknowledgeItem } from '@/lib/letters/schema'
import { formAfter } from '@/lib/scrutiny-items/refusal-queries'

export async function acknowledgeItemOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/register/${values.id}/acknowledge`, form)
  const parsed = parseForm(AcknowledgeItem(today()), form)
  if (!parsed.ok) return parsed.state
  const done = await acknowledgeItem(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, values.seen ?? '', today())
  redirect(`/workspace/register/${parsed.data.id}?done=acknowledge`)
}
