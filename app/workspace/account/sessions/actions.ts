'use server'

import { redirect } from 'next/navigation'
import { endOtherSessions, endSession } from '@/lib/auth/sessions'
import { requireSession } from '@/lib/auth/viewer'

const PAGE = '/workspace/account/sessions'

export async function endOne(form: FormData): Promise<void> {
  const { userId } = await requireSession()
  await endSession(userId, String(form.get('id')))
  redirect(`${PAGE}?done=one`)
}

export async function endOthers(): Promise<void> {
  const { id, userId } = await requireSession()
  await endOtherSessions(userId, id)
  redirect(`${PAGE}?done=others`)
}
