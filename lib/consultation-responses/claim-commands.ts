import type { ConsultationResponse, Prisma } from '@/prisma/generated/client/client'
import { can, type Actor } from '../permissions'
import { fail, ok, okWith, type Result } from '../result'
import { RESPONSE_MOVES, stateAfter, type ResponseMove, type ResponseState } from './rules'

type Tx = Prisma.TransactionClient
type Seen = { id: string; version: number }
export type MoveRefusal = 'not-found' | 'not-allowed' | 'changed-meanwhile' | 'wrong-state'
export type Claimed = ConsultationResponse & { nextState: ResponseState }

/**
 * Takes a response for one move: asks whether the actor may and whether its state allows it, and counts its version up if it is
 * still the one that the actor saw. Writers at the same time wait here, and all but the first are refused.
 */
export async function claimResponse(
  tx: Tx,
  actor: Actor,
  move: ResponseMove,
  { id, version }: Seen,
): Promise<Result<MoveRefusal, Claimed>> {
  const found = await tx.consultationResponse.findUnique({ where: { id } })
  if (!found) return fail('not-found')
  if (!can(actor, RESPONSE_MOVES[move].by, found)) return fail('not-allowed')
  if (found.version !== version) return fail('changed-meanwhile')
  const nextState = stateAfter(found.state, move)
  if (!nextState) return fail('wrong-state')
  const claim = await tx.consultationResponse.updateMany({
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
  left: Prisma.ConsultationResponseWhereInput,
): Promise<Result<MoveRefusal>> {
  if (refused.error !== 'changed-meanwhile') return refused
  const found = await tx.consultationResponse.findFirst({
    where: { AND: [left, { id }], version: version + 1 },
  })
  const last = await tx.event.findFirst({
    where: { subjectType: 'consultation_response', subjectId: id },
    orderBy: { seq: 'desc' },
  })
  return found && last?.actorId === actor.userId ? ok() : refused
}

/** What the log calls a response. */
export const asSubject = (id: string) => ({ type: 'consultation_response', id })
