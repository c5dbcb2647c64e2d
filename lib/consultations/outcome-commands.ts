import type { Prisma } from '@/prisma/generated/client/client'
import { asStaffOf } from '../audit/label'
import { record } from '../audit/record'
import { clockProblem } from '../clocks/problem-rules'
import { agreedClock } from '../clocks/rules'
import { firstDay, lastDay, londonDay, toDateColumn } from '../dates'
import type { Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { sourceFor } from '../sources/commands'
import { transact } from '../transactions/commands'
import { claimConsultation, orPublished, orPromised, type ClaimRefusal } from './claim-commands'
import type { PromiseOutcome, PublishOutcome } from './schema'

type Tx = Prisma.TransactionClient
type DueProblem = 'no-closing-day' | 'in-the-past' | 'before-closing' | 'too-far'
export type PromiseRefusal = ClaimRefusal | DueProblem | 'promised-already' | 'published-already'
export type PublishRefusal =
  ClaimRefusal | 'published-already' | 'in-the-future' | 'before-opening' | 'unknown-source'

/** Promises an outcome by a day, on behalf of the body that owes it today. A promise is made once, and stands. */
export function promiseOutcome(
  actor: Actor,
  input: PromiseOutcome,
  at: Date,
): Promise<Result<PromiseRefusal>> {
  const { id, consultationId, on } = input
  const day = londonDay(at)
  return transact(async (tx) => {
    const claimed = await claimConsultation(tx, actor, input, day)
    if (!claimed.ok) return orPromised(tx, actor, claimed, input)
    const { ownerId, closesOn, outcome, obligation } = claimed.value
    if (obligation) return fail('promised-already')
    if (outcome) return fail('published-already')
    if (!closesOn) return fail('no-closing-day')
    if (on < day) return fail('in-the-past')
    const clock = agreedClock(lastDay(closesOn), on)
    if (!clock) return fail('before-closing')
    if (clockProblem(clock)) return fail('too-far')
    const { basis, days, dayType } = clock
    const [startsOn, dueOn] = [toDateColumn(clock.startsOn), toDateColumn(on)]
    const counted = { basis, days, dayType, startsOn, dueOn, originalDueOn: dueOn }
    await tx.obligation.create({
      data: { id, kind: 'outcome', consultationId, debtorId: ownerId, askedOn: day, ...counted },
    })
    await tx.consultation.update({ where: { id: consultationId }, data: { outcomeDueOn: on } })
    const by = await asStaffOf(tx, actor, ownerId)
    const entry = { action: 'outcome.promised', data: { dueOn: on } } as const
    await record(tx, by, { type: 'consultation', id: consultationId }, entry)
    return ok()
  })
}

/** Publishes what was decided, with its source. From that day on nothing is owed any more. */
export function publishOutcome(
  actor: Actor,
  input: PublishOutcome,
  at: Date,
): Promise<Result<PublishRefusal>> {
  const { consultationId, outcome, on } = input
  const day = londonDay(at)
  return transact(async (tx) => {
    const claimed = await claimConsultation(tx, actor, input, day)
    if (!claimed.ok) return orPublished(tx, actor, claimed, input)
    const { ownerId, opensOn, obligation } = claimed.value
    if (claimed.value.outcome) return fail('published-already')
    if (on > day) return fail('in-the-future')
    if (opensOn && on < firstDay(opensOn)) return fail('before-opening')
    if (!(await cite(tx, input))) return fail('unknown-source')
    await tx.consultation.update({ where: { id: consultationId }, data: { outcome, outcomeOn: on } })
    if (obligation) {
      const settled = { settledOn: toDateColumn(on), standing: 'claimed' as const }
      await tx.obligation.update({ where: { id: obligation.id }, data: settled })
    }
    const by = await asStaffOf(tx, actor, ownerId)
    const entry = { action: 'outcome.published', data: { on } } as const
    await record(tx, by, { type: 'consultation', id: consultationId }, entry)
    return ok()
  })
}

/** Names the source of the outcome beside the consultation; false when the register has none such. */
async function cite(tx: Tx, { id, consultationId, source }: PublishOutcome): Promise<boolean> {
  const sourceId = await sourceFor(tx, id, source)
  if (!sourceId) return false
  const cited = { consultationId, sourceId }
  if ((await tx.citation.count({ where: cited })) === 0)
    await tx.citation.create({ data: { id, ...cited, note: 'The outcome' } })
  return true
}
