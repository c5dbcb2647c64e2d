import type { Prisma, ScrutinyItem } from '@/prisma/generated/client/client'
import { can, type Actor, type Permission } from '../permissions'
import { fail, ok, okWith, type Result } from '../result'
import { stateAfter, type ItemState } from '../scrutiny-items/rules'

type Tx = Prisma.TransactionClient
type Seen = { id: string; version: number }
export type MoveRefusal = 'not-found' | 'not-allowed' | 'changed-meanwhile' | 'wrong-state'

const PERMISSION_FOR = {
  revise: 'feedback:revise',
  submit: 'feedback:revise',
  withdraw: 'feedback:withdraw',
  publish: 'feedback:publish',
  return: 'feedback:return',
} as const satisfies Record<string, Permission>

type Move = keyof typeof PERMISSION_FOR

/**
 * Takes an item for one move: asks whether the actor may and whether its state allows it, and counts its version up if it
 * is still the one that the actor saw. Writers at the same time wait here, and all but the first are refused.
 */
export async function claimFeedback(
  tx: Tx,
  actor: Actor,
  move: Move,
  { id, version }: Seen,
): Promise<Result<MoveRefusal, ScrutinyItem & { nextState: ItemState }>> {
  const found = await tx.scrutinyItem.findUnique({ where: { id } })
  if (!found) return fail('not-found')
  if (!can(actor, PERMISSION_FOR[move], found)) return fail('not-allowed')
  if (found.version !== version) return fail('changed-meanwhile')
  const nextState = stateAfter(found.kind, found.state, move)
  if (!nextState) return fail('wrong-state')
  const claim = await tx.scrutinyItem.updateMany({
    where: { id, version },
    data: { version: { increment: 1 } },
  })
  return claim.count === 1 ? okWith({ ...found, nextState }) : fail('changed-meanwhile')
}

/** Done after all, where the same actor made this very move a moment ago: a double click, or a page sent again. */
export async function orMade(
  tx: Tx,
  actor: Actor,
  refused: { ok: false; error: MoveRefusal },
  { id, version }: Seen,
  left: Prisma.ScrutinyItemWhereInput,
): Promise<Result<MoveRefusal>> {
  if (refused.error !== 'changed-meanwhile') return refused
  const found = await tx.scrutinyItem.findFirst({ where: { ...left, id, version: version + 1 } })
  const last = await tx.event.findFirst({
    where: { subjectType: 'scrutiny_item', subjectId: id },
    orderBy: { seq: 'desc' },
  })
  return found && last?.actorId === actor.userId ? ok() : refused
}
