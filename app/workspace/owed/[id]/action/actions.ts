'use server'

import { redirect } from 'next/navigation'
import { promiseAction } from '@/lib/answers/action-commands'
import { formAfter } from '@/lib/answers/refusal-queries'
import { PromiseAction } from '@/lib/answers/schema'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'

export async function promiseActionOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const path = `/workspace/owed/${values.owedId}`
  const actor = await actorOrPark(`${path}/action`, form)
  const parsed = parseForm(PromiseAction(today()), form)
  if (!parsed.ok) return parsed.state
  const done = await promiseAction(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, now())
  redirect(`${path}?done=action`)
}
