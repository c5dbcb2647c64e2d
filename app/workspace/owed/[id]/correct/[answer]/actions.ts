'use server'

import { redirect } from 'next/navigation'
import { correctAnswer } from '@/lib/answers/commands'
import { formAfter } from '@/lib/answers/refusal-queries'
import { CorrectAnswer } from '@/lib/answers/schema'
import { actorOrPark } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'

export async function correctAnswerOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const path = `/workspace/owed/${values.owedId}`
  const actor = await actorOrPark(`${path}/correct/${values.correctsId}`, form)
  const parsed = parseForm(CorrectAnswer, form)
  if (!parsed.ok) return parsed.state
  const done = await correctAnswer(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, now())
  redirect(`${path}?done=corrected`)
}
