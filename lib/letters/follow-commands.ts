import type { Prisma } from '@/prisma/generated/client/client'
import { asOfficerFor, asStaffOf } from '../audit/label'
import { record, type By } from '../audit/record'
import { isoDayOf, londonDay, toDateColumn } from '../dates'
import { ownerOf } from '../obligations/owner-queries'
import { can, type Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { claimItem, orMade, type ClaimedItem, type MoveRefusal } from '../scrutiny-items/claim-commands'
import { holdItem, isOpen } from '../scrutiny-items/hold-commands'
import { transact } from '../transactions/commands'
import type { AcknowledgeItem, ChaseItem } from './schema'
import { instantOf } from './send-commands'

type Tx = Prisma.TransactionClient
export type FollowRefusal = MoveRefusal | 'before-sent' | 'in-the-future' | 'nothing-owed'

const dayProblem = ({ obligation }: ClaimedItem, on: string, at: Date) => {
  if (on > londonDay(at)) return 'in-the-future'
  return obligation && on < isoDayOf(obligation.askedFirstDay) ? 'before-sent' : null
}

/** Records on which day the body acknowledged what was sent. */
export function acknowledgeItem(
  actor: Actor,
  input: AcknowledgeItem,
  at: Date,
): Promise<Result<FollowRefusal>> {
  const { id, on } = input
  return transact(async (tx) => {
    const step = { of: 'register', move: 'acknowledge', day: londonDay(at) } as const
    const claimed = await claimItem(tx, actor, step, input)
    if (!claimed.ok) return orMade(tx, actor, claimed, input, { state: 'acknowledged' })
    const { nextState: state, ...item } = claimed.value
    const problem = dayProblem(item, on, at)
    if (problem) return fail(problem)
    await tx.scrutinyItem.update({ where: { id }, data: { state, acknowledgedAt: instantOf(on, at) } })
    const by = await acknowledger(tx, actor, item, at)
    await record(tx, by, { type: 'scrutiny_item', id }, { action: 'item.acknowledged', data: { on } })
    return ok()
  })
}

/** The officer who was told, or the body itself. */
async function acknowledger(tx: Tx, actor: Actor, item: ClaimedItem, at: Date): Promise<By> {
  if (can(actor, 'item:acknowledge', item)) return asOfficerFor(tx, actor, item.bodyId)
  const ownerId = item.obligation && (await ownerOf(tx, item.obligation, londonDay(at)))
  return asStaffOf(tx, actor, ownerId ?? '')
}

/** Records that the answer was asked for again. */
export function chaseItem(actor: Actor, input: ChaseItem, at: Date): Promise<Result<FollowRefusal>> {
  const { id, chaseId, on, note } = input
  return transact(async (tx) => {
    const held = await holdItem(tx, actor, { permission: 'item:chase', fits: isOpen }, input)
    if (!held.ok) return (await isChased(tx, actor, input)) ? ok() : held
    const problem = dayProblem(held.value, on, at)
    if (problem) return fail(problem)
    const { obligation, bodyId } = held.value
    if (!obligation || obligation.settledOn) return fail('nothing-owed')
    const recorded = { recordedAt: at, recordedById: actor.userId }
    await tx.chase.create({
      data: { id: chaseId, obligationId: obligation.id, on: toDateColumn(on), note, ...recorded },
    })
    const by = await asOfficerFor(tx, actor, bodyId)
    await record(tx, by, { type: 'scrutiny_item', id }, { action: 'item.chased', data: { on, note } })
    return ok()
  })
}

/** Whether this very form was saved before: a double click, or a page sent again. */
async function isChased(tx: Tx, actor: Actor, { chaseId, note }: ChaseItem): Promise<boolean> {
  const where = { id: chaseId, note, recordedById: actor.userId }
  return (await tx.chase.findFirst({ where })) !== null
}
