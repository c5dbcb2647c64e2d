import type { Prisma } from '@/prisma/generated/client/client'
import { can, type Actor, type Permission } from '../permissions'
import { fail, okWith, type Result } from '../result'
import type { ClaimedItem, MoveRefusal } from './claim-commands'
import { isRegisterKind } from './rules'

type Seen = { id: string; version: number }

/**
 * Takes an item of the register for something that changes no state: asks whether the actor may and whether it `fits`, and counts its
 * version up if it is still the one that the actor saw. Of writers at the same time all but the first are refused.
 */
export async function holdItem(
  tx: Prisma.TransactionClient,
  actor: Actor,
  { permission, fits }: { permission: Permission; fits: (item: ClaimedItem) => boolean },
  { id, version }: Seen,
): Promise<Result<MoveRefusal, ClaimedItem>> {
  const item = await tx.scrutinyItem.findUnique({ where: { id }, include: { obligation: true } })
  if (!item || !isRegisterKind(item.kind)) return fail('not-found')
  if (!can(actor, permission, item)) return fail('not-allowed')
  if (item.version !== version) return fail('changed-meanwhile')
  if (!fits(item)) return fail('wrong-state')
  const claim = await tx.scrutinyItem.updateMany({
    where: { id, version },
    data: { version: { increment: 1 } },
  })
  return claim.count === 1 ? okWith(item) : fail('changed-meanwhile')
}

/** Whether something is owed on an item and it is not over. */
export const isOpen = ({ state, obligation }: ClaimedItem): boolean =>
  obligation !== null && !['closed', 'withdrawn'].includes(state)
