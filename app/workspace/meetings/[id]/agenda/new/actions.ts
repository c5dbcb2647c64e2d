'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { newId } from '@/lib/ids'
import { addAgendaItem } from '@/lib/meetings/agenda-commands'
import { refused } from '@/lib/meetings/form-rules'
import { AddAgendaItem } from '@/lib/meetings/schema'

export async function addAgendaItemOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const path = `/workspace/meetings/${values.meetingId}`
  const actor = await actorOrPark(`${path}/agenda/new`, form)
  const parsed = parseForm(AddAgendaItem, form)
  if (!parsed.ok) return parsed.state
  const done = await addAgendaItem(actor, parsed.data)
  if (!done.ok) {
    const id = done.error === 'saved-before' ? newId(now()) : parsed.data.id
    return refused(done.error, { ...values, id })
  }
  redirect(`${path}?done=agenda#agenda`)
}
