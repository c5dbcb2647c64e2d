'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { withdrawItem } from '@/lib/scrutiny-items/move-commands'
import { formAfter } from '@/lib/scrutiny-items/refusal-queries'
import { MoveItem } from '@/lib/scrutiny-items/schema'

export async function withdrawItemOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/items/${values.id}/withdraw`, form)
  const parsed = parseForm(MoveItem, form)
  if (!parsed.ok) return parsed.state
  const done = await withdrawItem(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, values.seen ?? '', today())
  redirect(`/workspace/items/${parsed.data.id}?done=withdrawn`)
}
