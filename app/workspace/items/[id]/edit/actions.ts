'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { parseForm, startForm, valuesOf, type FormState } from '@/lib/forms'
import { partsChanged } from '@/lib/scrutiny-items/part-rules'
import { formAfter } from '@/lib/scrutiny-items/refusal-queries'
import { ReviseItem } from '@/lib/scrutiny-items/schema'
import { wordsOf } from '@/lib/scrutiny-items/standing-rules'
import { reviseItem } from '@/lib/scrutiny-items/write-commands'

export async function reviseItemOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/items/${values.id}/edit`, form)
  const changed = partsChanged(values)
  if (changed) return startForm(changed)
  const parsed = parseForm(ReviseItem(today()), form)
  if (!parsed.ok) return parsed.state
  const { id, then, parts } = parsed.data
  const done = await reviseItem(actor, parsed.data, now())
  const yours = wordsOf({ ...parsed.data, parts: parts.map((text) => ({ text })) })
  if (!done.ok) return formAfter(actor, done.error, values, yours, today())
  redirect(`/workspace/items/${id}?done=${then}`)
}
