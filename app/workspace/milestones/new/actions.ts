'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import { addMilestone } from '@/lib/milestones/add-commands'
import { addFormAfter } from '@/lib/milestones/refusal-queries'
import { AddMilestone } from '@/lib/milestones/schema'

export async function addMilestoneOf(_: FormState, form: FormData): Promise<FormState> {
  const actor = await actorOrPark('/workspace/milestones/new', form)
  const parsed = parseForm(AddMilestone(today()), form)
  if (!parsed.ok) return parsed.state
  const done = await addMilestone(actor, parsed.data, now())
  if (!done.ok) return addFormAfter(done.error, valuesOf(form), now())
  redirect(`/workspace/milestones/${parsed.data.id}?done=added`)
}
