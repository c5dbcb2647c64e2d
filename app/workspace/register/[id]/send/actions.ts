'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { SendItem } from '@/lib/letters/schema'
import { sendItem } from '@/lib/letters/send-commands'
import { sendingQuery } from '@/lib/letters/send-rules'
import { formAfter } from '@/lib/scrutiny-items/refusal-queries'

export async function sendItemOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const path = `/workspace/register/${values.id}`
  const actor = await actorOrPark(`${path}/send`, form)
  if (values.then === 'letter') redirect(`${path}/letter?${sendingQuery(values)}`)
  const parsed = parseForm(SendItem(today()), form)
  if (!parsed.ok) return parsed.state
  const done = await sendItem(actor, parsed.data, now())
  if (!done.ok) return formAfter(actor, done.error, values, values.seen ?? '', today())
  redirect(`${path}?done=send`)
}
