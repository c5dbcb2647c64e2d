'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { changeAgendaItem, removeAgendaItem } from '@/lib/meetings/agenda-commands'
import { agendaText } from '@/lib/meetings/form-rules'
import { agendaFormAfter } from '@/lib/meetings/refusal-queries'
import { ChangeAgendaItem, RemoveAgendaItem } from '@/lib/meetings/schema'
import type { Actor } from '@/lib/permissions'

export async function changeAgendaItemOf(_: FormState, form: FormData): Promise<FormState> {
  const { then, ...values } = valuesOf(form)
  const path = `/workspace/meetings/${values.meetingId}`
  const actor = await actorOrPark(`${path}/agenda/${values.agendaItemId}`, form)
  const parsed = then === 'remove' ? await removed(actor, form) : await changed(actor, form)
  if (!parsed.ok) return parsed.state
  const { title = '', text = '', position } = values
  const yours = agendaText({ title, text, position: Number(position) })
  if (!parsed.done.ok) return agendaFormAfter(actor, parsed.done.error, values, yours)
  redirect(`${path}?done=agenda#agenda`)
}

async function changed(actor: Actor, form: FormData) {
  const parsed = parseForm(ChangeAgendaItem, form)
  return parsed.ok ? { ok: true as const, done: await changeAgendaItem(actor, parsed.data) } : parsed
}

async function removed(actor: Actor, form: FormData) {
  const parsed = parseForm(RemoveAgendaItem, form)
  return parsed.ok ? { ok: true as const, done: await removeAgendaItem(actor, parsed.data) } : parsed
}
