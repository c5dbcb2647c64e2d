'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { formAfter } from '@/lib/consultation-responses/refusal-queries'
import { WriteCover } from '@/lib/consultation-responses/schema'
import { writeCover } from '@/lib/consultation-responses/write-commands'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'

export async function writeCoverOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/responses/${values.id}/cover`, form)
  const parsed = parseForm(WriteCover, form)
  if (!parsed.ok) return parsed.state
  const { id, coveringText: yours } = parsed.data
  const done = await writeCover(actor, parsed.data)
  if (!done.ok)
    return formAfter(actor, done.error, { values, yours, theirs: (now) => now.coveringText }, now())
  redirect(`/workspace/responses/${id}?done=cover`)
}
