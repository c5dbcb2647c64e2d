'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { changeMeeting } from '@/lib/meetings/change-commands'
import { meetingText } from '@/lib/meetings/form-rules'
import { formAfter } from '@/lib/meetings/refusal-queries'
import { ChangeMeeting } from '@/lib/meetings/schema'

export async function changeMeetingOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const path = `/workspace/meetings/${values.meetingId}`
  const actor = await actorOrPark(`${path}/edit`, form)
  const parsed = parseForm(ChangeMeeting(today()), form)
  if (!parsed.ok) return parsed.state
  const done = await changeMeeting(actor, parsed.data)
  if (!done.ok) return formAfter(actor, done.error, values, meetingText(parsed.data))
  redirect(`${path}?done=changed`)
}
