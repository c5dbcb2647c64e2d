'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { newId } from '@/lib/ids'
import { declareInterest } from '@/lib/meetings/declaration-commands'
import { refused } from '@/lib/meetings/form-rules'
import { DeclareInterest } from '@/lib/meetings/schema'

export async function declareInterestOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const path = `/workspace/meetings/${values.meetingId}`
  const actor = await actorOrPark(`${path}/interests/new`, form)
  const parsed = parseForm(DeclareInterest, form)
  if (!parsed.ok) return parsed.state
  const done = await declareInterest(actor, parsed.data, now())
  if (!done.ok) {
    const id = done.error === 'saved-before' ? newId(now()) : parsed.data.id
    return refused(done.error, { ...values, id })
  }
  redirect(`${path}?done=interest#interests`)
}
