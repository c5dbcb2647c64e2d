import type { Obligation, Prisma, ScrutinyItem } from '@/prisma/generated/client/client'
import type { IsoDay } from '../dates'
import { ownerOf } from '../obligations/owner-queries'
import { can, type Actor, type Permission } from '../permissions'
import { fail, ok, okWith, type Result } from '../result'
import { isRegisterKind, MOVES, stateAfter, type ItemState, type Move } from './rules'

type Tx = Prisma.TransactionClient
type Seen = { id: string; version: number }
export type MoveRefusal = 'not-found' | 'not-allowed' | 'changed-meanwhile' | 'wrong-state'
export type ClaimedItem = ScrutinyItem & { obligation: Obligation | null }

/** One move by an item of one path; `day` is the day on which it is asked who owes it. */
type Step = { of: 'feedback'; move: Move } | { of: 'register'; move: Move; day: IsoDay }

/** Who may make each move of an item of the register, and of what is only published. */
const PERMISSION_FOR: Record<Move, readonly Permission[]> = {
  revise: ['item:revise'],
  submit: ['item:revise'],
  withdraw: ['item:withdraw'],
  return: ['item:check'],
  publish: [],
  agree: ['item:check'],
  send: ['item:send'],
  acknowledge: ['item:acknowledge', 'item:answer'],
  answer: ['item:answer'],
  judge: ['item:judge'],
  close: ['item:end'],
  'take-back': ['item:end'],
}
const FEEDBACK_PERMISSION_FOR: Partial<Record<Move, readonly Permission[]>> = {
  revise: ['feedback:revise'],
  submit: ['feedback:revise'],
  withdraw: ['feedback:withdraw'],
  return: ['feedback:return'],
  publish: ['feedback:publish'],
}

/**
 * Takes an item for one move: asks whether the actor may and whether its state allows it, and counts its version up if it
 * is still the one that the actor saw. Writers at the same time wait here, and all but the first are refused. `nextState` is where
 * the move leads once it holds of every part.
 */
export async function claimItem(
  tx: Tx,
  actor: Actor,
  step: Step,
  { id, version }: Seen,
): Promise<Result<MoveRefusal, ClaimedItem & { nextState: ItemState }>> {
  const found = await tx.scrutinyItem.findUnique({ where: { id }, include: { obligation: true } })
  if (!found || isRegisterKind(found.kind) !== (step.of === 'register')) return fail('not-found')
  if (!(await mayMove(tx, actor, step, found))) return fail('not-allowed')
  if (found.version !== version) return fail('changed-meanwhile')
  const nextState = stateAfter(found.kind, found.state, step.move)
  if (!nextState) return fail('wrong-state')
  const claim = await tx.scrutinyItem.updateMany({
    where: { id, version },
    data: { version: { increment: 1 } },
  })
  return claim.count === 1 ? okWith({ ...found, nextState }) : fail('changed-meanwhile')
}

async function mayMove(tx: Tx, actor: Actor, step: Step, item: ClaimedItem): Promise<boolean> {
  const row = { ...item, ownerId: await ownerFor(tx, step, item) }
  const permissions = (step.of === 'register' ? PERMISSION_FOR : FEEDBACK_PERMISSION_FOR)[step.move] ?? []
  return permissions.some((permission) => can(actor, permission, row))
}

/** Who owes it, where that decides who may make the move. */
async function ownerFor(tx: Tx, step: Step, { obligation }: ClaimedItem): Promise<string | null> {
  const by: readonly string[] = MOVES[step.move].by
  return step.of === 'register' && obligation && by.includes('owner')
    ? ownerOf(tx, obligation, step.day)
    : null
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
