'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { changePassword } from '@/lib/auth/passwords'
import { addressOf } from '@/lib/auth/sign-in'
import { actorOrPark, requireSession } from '@/lib/auth/viewer'
import { formError, parseForm, type FormState } from '@/lib/forms'
import { PasswordForm } from '@/lib/passwords/schema'
import { waitMessage } from '@/lib/people/words'

export async function changeOwnPassword(_: FormState, form: FormData): Promise<FormState> {
  await actorOrPark('/workspace/account/password', form)
  const { id, userId } = await requireSession()
  const parsed = parseForm(PasswordForm, form)
  if (!parsed.ok) return { ...parsed.state, values: {} }
  const result = await changePassword({ userId, sessionId: id, ...parsed.data }, addressOf(await headers()))
  if (result.ok) redirect('/workspace/account?done=password')
  const message = result.error === 'wait' ? waitMessage(result.seconds) : 'Your current password is not right'
  return formError({}, message, 'currentPassword')
}
