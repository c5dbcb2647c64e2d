'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { refused } from '@/lib/consultation-responses/form-rules'
import { StartResponse } from '@/lib/consultation-responses/schema'
import { startResponse } from '@/lib/consultation-responses/start-commands'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'

export async function startResponseTo(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const actor = await actorOrPark(`/workspace/responses/new?consultation=${values.consultationId}`, form)
  const parsed = parseForm(StartResponse, form)
  if (!parsed.ok) return parsed.state
  const done = await startResponse(actor, parsed.data, now())
  if (!done.ok) return refused(done.error, values)
  redirect(`/workspace/responses/${parsed.data.id}?done=start`)
}
