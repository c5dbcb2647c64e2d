import type { Prisma } from '@/prisma/generated/client/client'
import { asStaffOf } from '../audit/label'
import { record } from '../audit/record'
import type { EventEntry } from '../audit/schema'
import {
  extensionProblem,
  pauseProblem,
  type ExtensionProblem,
  type PauseProblem,
} from '../clocks/problem-rules'
import { dueOn, type Clock } from '../clocks/rules'
import { londonDay, toDateColumn, type IsoDay } from '../dates'
import type { Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import { claimConsultation, type ClaimRefusal } from './claim-commands'
import type { MoveOutcome } from './schema'

type Tx = Prisma.TransactionClient
export type MoveRefusal =
  ClaimRefusal | 'nothing-owed' | `pause-${PauseProblem}` | `extension-${ExtensionProblem}`
type Problem = Extract<MoveRefusal, `${'pause' | 'extension'}-${string}`>

/** Records a pause or more days that somebody agreed to. The promised day stands beside the day by which it is now due. */
export function moveOutcome(actor: Actor, input: MoveOutcome, at: Date): Promise<Result<MoveRefusal>> {
  const { id, consultationId } = input
  return transact(async (tx) => {
    const claimed = await claimConsultation(tx, actor, input, londonDay(at))
    if (!claimed.ok) return (await isMoved(tx, actor, input)) ? ok() : claimed
    const { promise, obligation, ownerId } = claimed.value
    if (!obligation || !promise?.clock || promise.settledOn) return fail('nothing-owed')
    const problem = problemOf(promise.clock, input)
    if (problem) return fail(problem)
    const due = dueOn(moved(promise.clock, input))
    await tx.clockChange.create({
      data: {
        ...{ id, obligationId: obligation.id, ...columnsOf(input) },
        ...{ recordedAt: at, recordedById: actor.userId },
      },
    })
    await tx.obligation.update({ where: { id: obligation.id }, data: { dueOn: toDateColumn(due) } })
    const by = await asStaffOf(tx, actor, ownerId)
    await record(tx, by, { type: 'consultation', id: consultationId }, entryOf(input, due))
    return ok()
  })
}

function problemOf(clock: Clock, input: MoveOutcome): Problem | null {
  if (input.kind === 'pause') {
    const problem = pauseProblem(clock, input)
    return problem && `pause-${problem}`
  }
  const problem = extensionProblem(clock, input)
  return problem && `extension-${problem}`
}

const moved = (clock: Clock, input: MoveOutcome): Clock =>
  input.kind === 'pause'
    ? { ...clock, pauses: [...clock.pauses, input] }
    : { ...clock, extensions: [...clock.extensions, input] }

function columnsOf(input: MoveOutcome) {
  const { kind, agreedBy, reason } = input
  return input.kind === 'pause'
    ? { kind, agreedBy, reason, fromOn: toDateColumn(input.from), toOn: toDateColumn(input.to) }
    : { kind, agreedBy, reason, days: input.days }
}

function entryOf(input: MoveOutcome, dueOn: IsoDay): EventEntry {
  const { agreedBy, reason } = input
  return input.kind === 'pause'
    ? { action: 'obligation.paused', data: { from: input.from, to: input.to, agreedBy, reason, dueOn } }
    : { action: 'obligation.extended', data: { days: input.days, agreedBy, reason, dueOn } }
}

/** Whether this very form was saved before: a double click, or a page sent again. */
async function isMoved(tx: Tx, actor: Actor, { id, agreedBy, reason }: MoveOutcome): Promise<boolean> {
  const same = { id, agreedBy, reason, recordedById: actor.userId }
  return (await tx.clockChange.count({ where: same })) > 0
}
