'use server'

import { redirect } from 'next/navigation'
import { answerPart } from '@/lib/answers/commands'
import { formAfter } from '@/lib/answers/refusal-queries'
import { AnswerPart } from '@/lib/answers/schema'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'

export async function answerPartOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const path = `/workspace/owed/${values.owedId}`
  const actor = await actorOrPark(`${path}/answer/${values.part}`, form)
  const parsed = parseForm(AnswerPart(today()), form)
  if (!parsed.ok) return parsed.state
  const done = await answerPart(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, now())
  redirect(`${path}?done=answered`)
}
