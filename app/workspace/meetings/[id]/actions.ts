'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { parseForm, valuesOf } from '@/lib/forms'
import { moveAgendaItem } from '@/lib/meetings/agenda-commands'
import { publishMeeting } from '@/lib/meetings/change-commands'
import { MoveAgendaItem, OnMeeting } from '@/lib/meetings/schema'

export async function publishMeetingOf(form: FormData): Promise<void> {
  const path = pathOf(form)
  const actor = await actorOrPark(path, form)
  const parsed = parseForm(OnMeeting, form)
  if (!parsed.ok) redirect('/workspace/meetings')
  const done = await publishMeeting(actor, parsed.data)
  redirect(`${path}?${done.ok ? 'done=published' : `problem=${done.error}`}`)
}

export async function moveAgendaItemOf(form: FormData): Promise<void> {
  const path = pathOf(form)
  const actor = await actorOrPark(path, form)
  const parsed = parseForm(MoveAgendaItem, form)
  if (!parsed.ok) redirect('/workspace/meetings')
  const done = await moveAgendaItem(actor, parsed.data)
  redirect(`${path}?${done.ok ? 'done=agenda' : `problem=${done.error}`}#agenda`)
}

const pathOf = (form: FormData): string => `/workspace/meetings/${valuesOf(form).meetingId}`
