'use server'

import { forbidden, redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { formError, valuesOf, type FormState } from '@/lib/forms'
import { revokeRole } from '@/lib/people/commands'

const LAST = 'This is the last administrator. Make somebody else an administrator first'

export async function revoke(_: FormState, form: FormData): Promise<FormState> {
  const actor = await actorOrPark('/workspace/people', form)
  const values = valuesOf(form)
  const result = await revokeRole(actor, values.id ?? '', now())
  if (result.ok) redirect('/workspace/people?done=revoked')
  if (result.error === 'not-allowed') forbidden()
  if (result.error === 'gone') redirect('/workspace/people?done=gone')
  return formError(values, LAST)
}
