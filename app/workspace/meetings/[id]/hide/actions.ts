'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { hideMeeting } from '@/lib/meetings/change-commands'
import { formAfter } from '@/lib/meetings/refusal-queries'
import { HideMeeting } from '@/lib/meetings/schema'

export async function hideMeetingOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const path = `/workspace/meetings/${values.meetingId}`
  const actor = await actorOrPark(`${path}/hide`, form)
  const parsed = parseForm(HideMeeting, form)
  if (!parsed.ok) return parsed.state
  const done = await hideMeeting(actor, parsed.data)
  if (!done.ok) return formAfter(actor, done.error, values, values.seen ?? '')
  redirect(`${path}?done=hidden`)
}
