'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { parseForm, valuesOf } from '@/lib/forms'
import { issuePack } from '@/lib/packs/commands'
import { IssuePack } from '@/lib/packs/schema'

export async function issuePackOf(form: FormData): Promise<void> {
  const path = `/workspace/meetings/${valuesOf(form).meetingId}`
  const actor = await actorOrPark(`${path}/pack`, form)
  const parsed = parseForm(IssuePack, form)
  if (!parsed.ok) redirect('/workspace/meetings')
  const done = await issuePack(actor, parsed.data, now())
  redirect(done.ok ? `${path}?done=issued#pack` : `${path}/pack?problem=${done.error}`)
}
