import type { Milestone, MilestoneDate, Prisma } from '@/prisma/generated/client/client'
import { londonDay } from '../dates'
import { can, type Actor, type Permission } from '../permissions'
import { fail, okWith, type Result } from '../result'
import { holderOf } from './holder-queries'

export type ClaimRefusal = 'not-found' | 'not-allowed' | 'changed-meanwhile'
/** `holderId`: who stands in the owner's place today, and says what is written. */
export type Claimed = Milestone & { dates: MilestoneDate[]; holderId: string }

/**
 * Takes the milestone for one write: asks whether the actor may, on behalf of whoever stands in its owner's place today, and counts its version up if it is still the one on which
 * the form was made. Writers at the same time wait for each other here, and all but the first are refused.
 */
export async function claimMilestone(
  tx: Prisma.TransactionClient,
  actor: Actor,
  permission: Permission,
  { milestoneId, version }: { milestoneId: string; version: number },
  at: Date,
): Promise<Result<ClaimRefusal, Claimed>> {
  const found = await tx.milestone.findUnique({ where: { id: milestoneId } })
  if (!found) return fail('not-found')
  const holderId = await holderOf(tx, found, londonDay(at))
  if (holderId === null || !can(actor, permission, { ownerId: holderId })) return fail('not-allowed')
  const claim = await tx.milestone.updateMany({
    where: { id: milestoneId, version },
    data: { version: { increment: 1 } },
  })
  if (claim.count === 0) return fail('changed-meanwhile')
  const dates = await tx.milestoneDate.findMany({ where: { milestoneId }, orderBy: { seq: 'asc' } })
  return okWith({ ...found, dates, holderId })
}

/** The columns of a statement that say whose it is and when it was made: today, by the owner, through this person. */
export const stated = (actor: Actor, ownerId: string, at: Date, statedOn: string) => ({
  statedOn,
  statedById: ownerId,
  recordedAt: at,
  recordedById: actor.userId,
})
