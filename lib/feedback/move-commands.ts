import { asCouncillorOn, asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import type { Actor } from '../permissions'
import { ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import { claimItem, orMade, type MoveRefusal } from '../scrutiny-items/claim-commands'
import type { MoveFeedback, ReturnFeedback } from './schema'
import { sent } from './write-commands'

/** Sends a draft, or a returned item, to the group's officer to be checked. */
export function submitFeedback(actor: Actor, input: MoveFeedback, at: Date): Promise<Result<MoveRefusal>> {
  const { id } = input
  return transact(async (tx) => {
    const claimed = await claimItem(tx, actor, { of: 'feedback', move: 'submit' }, input)
    if (!claimed.ok) return orMade(tx, actor, claimed, input, { state: 'submitted' })
    const { bodyId, kind, nextState: state } = claimed.value
    await tx.scrutinyItem.update({ where: { id }, data: { state, ...sent(at) } })
    const by = await asCouncillorOn(tx, actor, bodyId)
    await record(tx, by, { type: 'scrutiny_item', id }, { action: 'feedback.submitted', data: { kind } })
    return ok()
  })
}

/** Takes an item back for good. One that was published stays in the record, marked as withdrawn. */
export function withdrawFeedback(actor: Actor, input: MoveFeedback, at: Date): Promise<Result<MoveRefusal>> {
  const { id } = input
  return transact(async (tx) => {
    const claimed = await claimItem(tx, actor, { of: 'feedback', move: 'withdraw' }, input)
    if (!claimed.ok) return orMade(tx, actor, claimed, input, { state: 'withdrawn' })
    const { bodyId, state: from, nextState: state } = claimed.value
    await tx.scrutinyItem.update({ where: { id }, data: { state, withdrawnAt: at } })
    const by = await asCouncillorOn(tx, actor, bodyId)
    await record(tx, by, { type: 'scrutiny_item', id }, { action: 'feedback.withdrawn', data: { from } })
    return ok()
  })
}

/** Gives an item back to its writer, who is told why and may send it again. */
export function returnFeedback(actor: Actor, input: ReturnFeedback): Promise<Result<MoveRefusal>> {
  const { id, reason } = input
  return transact(async (tx) => {
    const claimed = await claimItem(tx, actor, { of: 'feedback', move: 'return' }, input)
    const left = { state: 'returned', returnReason: reason } as const
    if (!claimed.ok) return orMade(tx, actor, claimed, input, left)
    await tx.scrutinyItem.update({ where: { id }, data: left })
    const by = await asOfficerFor(tx, actor, claimed.value.bodyId)
    await record(tx, by, { type: 'scrutiny_item', id }, { action: 'feedback.returned', data: { reason } })
    return ok()
  })
}
