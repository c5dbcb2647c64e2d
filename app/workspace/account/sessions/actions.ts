'use server'

import { redirect } from 'next/navigation'
import { endOtherSessions, endSession } from '@/lib/auth/sessions'
import { requireSession } from '@/lib/auth/viewer'
import { valuesOf } from '@/lib/forms'
import { isId } from '@/lib/ids'

const PAGE = '/workspace/account/sessions'

export async function endOne(form: FormData): Promise<void> {
  const { userId } = await requireSession()
  const { id = '' } = valuesOf(form)
  if (isId(id)) await endSession(userId, id)
  redirect(`${PAGE}?done=one`)
}

export async function endOthers(): Promise<void> {
  const { id, userId } = await requireSession()
  await endOtherSessions(userId, id)
  redirect(`${PAGE}?done=others`)
}
