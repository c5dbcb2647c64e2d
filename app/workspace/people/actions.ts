'use server'

import { redirect } from 'next/navigation'
import { requirePermission } from '@/lib/auth/viewer'
import { valuesOf } from '@/lib/forms'
import { withdrawInvitation } from '@/lib/people/commands'

export async function withdraw(form: FormData): Promise<void> {
  const actor = await requirePermission('person:invite')
  const result = await withdrawInvitation(actor, valuesOf(form).id ?? '')
  redirect(`/workspace/people?done=${result.ok ? 'withdrawn' : 'gone'}`)
}
