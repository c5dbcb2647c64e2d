'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { takeBackItem } from '@/lib/scrutiny-items/end-commands'
import { formAfter } from '@/lib/scrutiny-items/refusal-queries'
import { EndItem } from '@/lib/scrutiny-items/schema'

export async function takeBackItemOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/register/${values.id}/take-back`, form)
  const parsed = parseForm(EndItem, form)
  if (!parsed.ok) return parsed.state
  const done = await takeBackItem(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, parsed.data.reason, today())
  redirect(`/workspace/register/${parsed.data.id}?done=take-back`)
}
