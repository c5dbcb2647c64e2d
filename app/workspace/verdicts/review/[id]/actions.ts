'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { newId } from '@/lib/ids'
import { assess } from '@/lib/verdicts/assess-commands'
import { refused } from '@/lib/verdicts/judge-rules'
import { Assess } from '@/lib/verdicts/schema'

export async function assessOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const path = `/workspace/verdicts/review/${values.itemId}`
  const actor = await actorOrPark(path, form)
  const parsed = parseForm(Assess, form)
  if (!parsed.ok) return parsed.state
  const done = await assess(actor, parsed.data, now())
  if (!done.ok) {
    const id = done.error === 'saved-before' ? newId(now()) : parsed.data.id
    return refused(done.error, { ...values, id })
  }
  redirect(`${path}?done=assessed`)
}
