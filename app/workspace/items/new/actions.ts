'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { parseForm, startForm, valuesOf, type FormState } from '@/lib/forms'
import { newId } from '@/lib/ids'
import { refused } from '@/lib/scrutiny-items/form-rules'
import { partsChanged } from '@/lib/scrutiny-items/part-rules'
import { AskItem } from '@/lib/scrutiny-items/schema'
import { askItem } from '@/lib/scrutiny-items/write-commands'

export async function askItemOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/items/new?kind=${values.kind}&about=${values.about}`, form)
  const changed = partsChanged(values)
  if (changed) return startForm(changed)
  const parsed = parseForm(AskItem(today()), form)
  if (!parsed.ok) return parsed.state
  const { id, then } = parsed.data
  const done = await askItem(actor, parsed.data, now())
  if (!done.ok)
    return refused(done.error, { ...values, id: done.error === 'saved-before' ? newId(now()) : id })
  redirect(`/workspace/items/${id}?done=${then}`)
}
