'use server'

import { redirect } from 'next/navigation'
import { formAfter } from '@/lib/answers/refusal-queries'
import { actorOrPark } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { replyBeside } from '@/lib/obligations/reply-commands'
import { ReplyBeside } from '@/lib/obligations/schema'

export async function replyBesideOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const path = `/workspace/owed/${values.owedId}`
  const actor = await actorOrPark(`${path}/reply`, form)
  const parsed = parseForm(ReplyBeside, form)
  if (!parsed.ok) return parsed.state
  const done = await replyBeside(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, now())
  redirect(`${path}?done=replied`)
}
