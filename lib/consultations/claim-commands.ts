import type { Consultation, Prisma } from '@/prisma/generated/client/client'
import { toDateColumn, type IsoDay } from '../dates'
import { presentMoment } from '../moment'
import { readSuccessionMap } from '../obligations/owner-queries'
import { can, type Actor } from '../permissions'
import { fail, ok, okWith, type Result } from '../result'
import { outcomeOwner, ownerIdOf, promiseOn, type OutcomePromise, type PromiseRow } from './outcome-rules'
import { promiseSelect } from './promise-queries'
import type { PromiseOutcome, PublishOutcome } from './schema'

type Tx = Prisma.TransactionClient
export type ClaimRefusal = 'not-found' | 'not-allowed' | 'changed-meanwhile'
export type Claimed = Consultation & {
  obligation: PromiseRow | null
  promise: OutcomePromise | null
  ownerId: string
}

/**
 * Takes a consultation for one write about its outcome: asks whether the actor works for the body that owes it today, and counts the
 * version up if it is still the one on which the form was made. Writers at the same time wait, and all but the first are refused.
 */
export async function claimConsultation(
  tx: Tx,
  actor: Actor,
  { consultationId: id, version }: { consultationId: string; version: number },
  day: IsoDay,
): Promise<Result<ClaimRefusal, Claimed>> {
  const found = await tx.consultation.findUnique({
    where: { id, visibility: 'published' },
    include: { obligation: { select: promiseSelect } },
  })
  if (!found) return fail('not-found')
  const promise = found.obligation && promiseOn(found.obligation, presentMoment(day))
  const ownerId = ownerIdOf(outcomeOwner(found, promise, day, await readSuccessionMap(tx)))
  if (!ownerId || !can(actor, 'outcome:promise', { ownerId })) return fail('not-allowed')
  const claim = await tx.consultation.updateMany({
    where: { id, version },
    data: { version: { increment: 1 } },
  })
  return claim.count === 1 ? okWith({ ...found, promise, ownerId }) : fail('changed-meanwhile')
}

type Refused = { ok: false; error: ClaimRefusal }

/** Done after all, where the same actor saved this very form a moment ago: a double click, or a page sent again. */
export async function orPromised(
  tx: Tx,
  actor: Actor,
  refused: Refused,
  { id, consultationId, on }: PromiseOutcome,
): Promise<Result<ClaimRefusal>> {
  const same = { id, consultationId, originalDueOn: toDateColumn(on) }
  return (await tx.obligation.count({ where: same })) > 0
    ? ownMove(tx, actor, refused, consultationId)
    : refused
}

/** The same for an outcome that was published. */
export async function orPublished(
  tx: Tx,
  actor: Actor,
  refused: Refused,
  { consultationId, outcome, on }: PublishOutcome,
): Promise<Result<ClaimRefusal>> {
  const same = { id: consultationId, outcome, outcomeOn: on }
  return (await tx.consultation.count({ where: same })) > 0
    ? ownMove(tx, actor, refused, consultationId)
    : refused
}

async function ownMove(
  tx: Tx,
  actor: Actor,
  refused: Refused,
  subjectId: string,
): Promise<Result<ClaimRefusal>> {
  if (refused.error !== 'changed-meanwhile') return refused
  const last = await tx.event.findFirst({
    where: { subjectType: 'consultation', subjectId },
    orderBy: { seq: 'desc' },
  })
  return last?.actorId === actor.userId ? ok() : refused
}
