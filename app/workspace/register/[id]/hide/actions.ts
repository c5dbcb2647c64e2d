'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { hideItem } from '@/lib/scrutiny-items/hide-commands'
import { formAfter } from '@/lib/scrutiny-items/refusal-queries'
import { EndItem } from '@/lib/scrutiny-items/schema'

export async function hideItemOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/register/${values.id}/hide`, form)
  const parsed = parseForm(EndItem, form)
  if (!parsed.ok) return parsed.state
  const done = await hideItem(actor, parsed.data)
  if (!done.ok) return formAfter(actor, done.error, values, parsed.data.reason, today())
  redirect(`/workspace/register/${parsed.data.id}?done=hide`)
}
