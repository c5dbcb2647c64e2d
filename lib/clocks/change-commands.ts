import type { Obligation, Prisma } from '@/prisma/generated/client/client'
import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import { toDateColumn } from '../dates'
import { clockOf } from '../obligations/clock-rules'
import type { Actor } from '../permissions'
import { fail, ok, okWith, type Result } from '../result'
import type { MoveRefusal } from '../scrutiny-items/claim-commands'
import { holdItem, isOpen } from '../scrutiny-items/hold-commands'
import { transact } from '../transactions/commands'
import { extensionProblem, pauseProblem, type ExtensionProblem, type PauseProblem } from './problem-rules'
import { dueOn, type Clock } from './rules'
import type { ExtendClock, PauseClock } from './schema'

type Tx = Prisma.TransactionClient
type Change = { id: string; version: number; changeId: string; agreedBy: string; reason: string }
type Held = { obligation: Obligation; bodyId: string; clock: Clock }
export type ClockRefusal = MoveRefusal | 'no-clock'
export type PauseRefusal = ClockRefusal | `pause-${PauseProblem}`
export type ExtendRefusal = ClockRefusal | `extension-${ExtensionProblem}`

/** Records a pause that was agreed: its days are not counted, and the due date moves with them. */
export function pauseClock(actor: Actor, input: PauseClock, at: Date): Promise<Result<PauseRefusal>> {
  const { changeId, from, to, agreedBy, reason } = input
  return transact(async (tx) => {
    const held = await holdClock(tx, actor, input)
    if (!held.ok) return (await isChanged(tx, actor, input)) ? ok() : held
    const { clock, obligation, bodyId } = held.value
    const pause = { from, to, agreedBy, reason }
    const problem = pauseProblem(clock, pause)
    if (problem) return fail(`pause-${problem}` as const)
    const due = dueOn({ ...clock, pauses: [...clock.pauses, pause] })
    const days = { kind: 'pause' as const, fromOn: toDateColumn(from), toOn: toDateColumn(to) }
    await tx.clockChange.create({ data: { id: changeId, ...days, ...rowOf(actor, input, obligation, at) } })
    await tx.obligation.update({ where: { id: obligation.id }, data: { dueOn: toDateColumn(due) } })
    const by = await asOfficerFor(tx, actor, bodyId)
    const data = { from, to, agreedBy, reason, dueOn: due }
    await record(tx, by, { type: 'obligation', id: obligation.id }, { action: 'obligation.paused', data })
    return ok()
  })
}

/** Records more days that were agreed, and moves the due date by them. */
export function extendClock(actor: Actor, input: ExtendClock, at: Date): Promise<Result<ExtendRefusal>> {
  const { changeId, days, agreedBy, reason } = input
  return transact(async (tx) => {
    const held = await holdClock(tx, actor, input)
    if (!held.ok) return (await isChanged(tx, actor, input)) ? ok() : held
    const { clock, obligation, bodyId } = held.value
    const extension = { days, agreedBy, reason }
    const problem = extensionProblem(clock, extension)
    if (problem) return fail(`extension-${problem}` as const)
    const due = dueOn({ ...clock, extensions: [...clock.extensions, extension] })
    const row = { id: changeId, kind: 'extension' as const, days, ...rowOf(actor, input, obligation, at) }
    await tx.clockChange.create({ data: row })
    await tx.obligation.update({ where: { id: obligation.id }, data: { dueOn: toDateColumn(due) } })
    const by = await asOfficerFor(tx, actor, bodyId)
    const data = { days, agreedBy, reason, dueOn: due }
    await record(tx, by, { type: 'obligation', id: obligation.id }, { action: 'obligation.extended', data })
    return ok()
  })
}

/** Takes an item whose clock runs, with the clock as it has been changed so far. */
async function holdClock(tx: Tx, actor: Actor, input: Change): Promise<Result<ClockRefusal, Held>> {
  const held = await holdItem(tx, actor, { permission: 'clock:change', fits: isOpen }, input)
  if (!held.ok) return held
  const { obligation, bodyId } = held.value
  if (!obligation) return fail('wrong-state')
  const clockChanges = await tx.clockChange.findMany({
    where: { obligationId: obligation.id },
    orderBy: { seq: 'asc' },
  })
  const clock = clockOf({ ...obligation, clockChanges })
  return clock ? okWith({ obligation, bodyId, clock }) : fail('no-clock')
}

const rowOf = (actor: Actor, { agreedBy, reason }: Change, { id }: Obligation, at: Date) => ({
  obligationId: id,
  agreedBy,
  reason,
  recordedAt: at,
  recordedById: actor.userId,
})

/** Whether this very form was saved before: a double click, or a page sent again. */
async function isChanged(tx: Tx, actor: Actor, { changeId: id, agreedBy, reason }: Change): Promise<boolean> {
  const where = { id, agreedBy, reason, recordedById: actor.userId }
  return (await tx.clockChange.findFirst({ where })) !== null
}
