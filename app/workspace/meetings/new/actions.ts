'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { newId } from '@/lib/ids'
import { arrangeMeeting } from '@/lib/meetings/arrange-commands'
import { refused } from '@/lib/meetings/form-rules'
import { ArrangeMeeting } from '@/lib/meetings/schema'

export async function arrangeMeetingOf(_: FormState, form: FormData): Promise<FormState> {
  const actor = await actorOrPark('/workspace/meetings/new', form)
  const parsed = parseForm(ArrangeMeeting(today()), form)
  if (!parsed.ok) return parsed.state
  const done = await arrangeMeeting(actor, parsed.data)
  if (!done.ok) {
    const id = done.error === 'saved-before' ? newId(now()) : parsed.data.id
    return refused(done.error, { ...valuesOf(form), id })
  }
  redirect(`/workspace/meetings/${parsed.data.id}?done=arranged`)
}
