'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { showItem } from '@/lib/scrutiny-items/hide-commands'
import { formAfter } from '@/lib/scrutiny-items/refusal-queries'
import { MoveItem } from '@/lib/scrutiny-items/schema'

export async function showItemOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/register/${values.id}/show`, form)
  const parsed = parseForm(MoveItem, form)
  if (!parsed.ok) return parsed.state
  const done = await showItem(actor, parsed.data)
  if (!done.ok) return formAfter(actor, done.error, values, values.seen ?? '', today())
  redirect(`/workspace/register/${parsed.data.id}?done=show`)
}
