'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { escalateItem } from '@/lib/letters/escalate-commands'
import { EscalateItem } from '@/lib/letters/schema'
import { formAfter } from '@/lib/scrutiny-items/refusal-queries'

export async function escalateItemOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/register/${values.id}/escalate`, form)
  const parsed = parseForm(EscalateItem(today()), form)
  if (!parsed.ok) return parsed.state
  const done = await escalateItem(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, parsed.data.reason, today())
  redirect(`/workspace/register/${parsed.data.id}?done=escalate`)
}
