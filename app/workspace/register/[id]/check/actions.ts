'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { agreeItem, returnItem } from '@/lib/scrutiny-items/check-commands'
import { formAfter } from '@/lib/scrutiny-items/refusal-queries'
import { CheckItem } from '@/lib/scrutiny-items/schema'

export async function checkItemOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/register/${values.id}/check`, form)
  const parsed = parseForm(CheckItem, form)
  if (!parsed.ok) return parsed.state
  const { id, decision, reason } = parsed.data
  const check = decision === 'agree' ? agreeItem : returnItem
  const done = await check(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, reason || (values.seen ?? ''), today())
  redirect(`/workspace/register/${id}?done=${decision}`)
}
