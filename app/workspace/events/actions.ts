'use server'

import { forbidden, redirect } from 'next/navigation'
import { requirePermission } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { checkLogNow } from '@/lib/events/check-commands'

export async function checkNow(): Promise<void> {
  const actor = await requirePermission('event:read')
  const done = await checkLogNow(actor, now())
  if (!done.ok) forbidden()
  redirect('/workspace/events')
}
