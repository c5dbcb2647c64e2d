import { randomUUID } from 'node:crypto'
import { addMilestone } from '@/lib/milestones/add-commands'
import { recordFeedback } from '@/lib/feedback/write-commands'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/permissions'
import { addition, feedback } from './writing'

type Key = 'reviewer' | 'officer' | 'staff'

/** A demonstration person as the commands know them, for what a journey finds when it begins. */
export async function demoActor(key: Key): Promise<Actor> {
  const user = await db.user.findUniqueOrThrow({
    where: { email: `${key}@demo.invalid` },
    include: { grants: { where: { revokedAt: null } } },
  })
  return { userId: user.id, name: user.name, grants: user.grants }
}

/** A milestone of NHS Central East under a title of its own, promised for April 2027. */
export async function madeMilestone(
  words = 'One building for the teams',
): Promise<{ id: string; title: string; slug: string }> {
  const owner = await db.organisation.findUniqueOrThrow({ where: { slug: 'central-east-icb' } })
  const input = addition({
    ownerId: owner.id,
    title: `${words} ${randomUUID().slice(0, 8)}`,
  })
  const done = await addMilestone(await demoActor('staff'), input, new Date())
  if (!done.ok) throw new Error(done.error)
  return db.milestone.findUniqueOrThrow({ where: { id: input.id } })
}

/** Feedback of the demonstration councillor on a milestone. */
export async function madeFeedback(
  milestoneId: string,
  then: 'draft' | 'submit',
  words = 'Who pays for the move?',
): Promise<{ id: string; text: string }> {
  const actor = await demoActor('reviewer')
  const bodyId = actor.grants[0]?.bodyId ?? ''
  const text = `${words} ${randomUUID().slice(0, 8)}`
  const input = feedback({ about: { type: 'milestone', id: milestoneId }, bodyId, text, then })
  const done = await recordFeedback(actor, input, new Date())
  if (!done.ok) throw new Error(done.error)
  return input
}
