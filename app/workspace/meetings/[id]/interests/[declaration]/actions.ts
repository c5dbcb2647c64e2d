'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { removeDeclaration } from '@/lib/meetings/declaration-commands'
import { refused } from '@/lib/meetings/form-rules'
import { RemoveDeclaration } from '@/lib/meetings/schema'

export async function removeDeclarationOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const path = `/workspace/meetings/${values.meetingId}`
  const actor = await actorOrPark(`${path}/interests/${values.id}`, form)
  const parsed = parseForm(RemoveDeclaration, form)
  if (!parsed.ok) return parsed.state
  const done = await removeDeclaration(actor, parsed.data)
  if (!done.ok) return refused(done.error, values)
  redirect(`${path}?done=removed#interests`)
}
