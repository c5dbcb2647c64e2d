'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { returnPath } from '@/lib/return-path'
import { signIn, signOut } from '@/lib/auth/sign-in'
import { formError, parseForm, valuesOf, type FormState } from '@/lib/forms'
import { withoutPasswords } from '@/lib/people/rules'
import { SignInForm } from '@/lib/people/schema'
import { waitMessage } from '@/lib/people/words'

const WRONG = 'The email address or the password is not right. Check both and try again'

export async function signInWithPassword(_: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(SignInForm, form)
  const values = withoutPasswords(valuesOf(form))
  if (!parsed.ok) return { ...parsed.state, values }
  const result = await signIn(parsed.data, await headers())
  if (result.ok) redirect(returnPath(form.get('return')))
  return formError(values, result.error === 'wait' ? waitMessage(result.seconds) : WRONG, 'email')
}

export async function signOutHere(): Promise<void> {
  await signOut(await headers())
  redirect('/sign-in?signed=out')
}
