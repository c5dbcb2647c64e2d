import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import { londonDay } from '../dates'
import { settle } from '../obligations/settle-commands'
import type { Actor } from '../permissions'
import { ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import { claimItem, orMade, type MoveRefusal } from './claim-commands'
import type { EndItem } from './schema'

/** Ends an item of which every part has been judged: nothing is owed any more. */
export function closeItem(actor: Actor, input: EndItem, at: Date): Promise<Result<MoveRefusal>> {
  const { id, reason } = input
  return transact(async (tx) => {
    const step = { of: 'register', move: 'close', day: londonDay(at) } as const
    const claimed = await claimItem(tx, actor, step, input)
    const left = { state: 'closed', endReason: reason } as const
    if (!claimed.ok) return orMade(tx, actor, claimed, input, left)
    await tx.scrutinyItem.update({ where: { id }, data: { ...left, closedAt: at } })
    await settle(tx, id, londonDay(at))
    const by = await asOfficerFor(tx, actor, claimed.value.bodyId)
    await record(tx, by, { type: 'scrutiny_item', id }, { action: 'item.closed', data: { reason } })
    return ok()
  })
}

/** Takes back what the group had agreed. It stays in the register under its reference, with the reason. */
export function takeBackItem(actor: Actor, input: EndItem, at: Date): Promise<Result<MoveRefusal>> {
  const { id, reason } = input
  return transact(async (tx) => {
    const step = { of: 'register', move: 'take-back', day: londonDay(at) } as const
    const claimed = await claimItem(tx, actor, step, input)
    const left = { state: 'withdrawn', endReason: reason } as const
    if (!claimed.ok) return orMade(tx, actor, claimed, input, left)
    await tx.scrutinyItem.update({ where: { id }, data: { ...left, withdrawnAt: at } })
    await settle(tx, id, londonDay(at))
    const { bodyId, state: from } = claimed.value
    const by = await asOfficerFor(tx, actor, bodyId)
    const data = { from, reason }
    await record(tx, by, { type: 'scrutiny_item', id }, { action: 'item.withdrawn', data })
    return ok()
  })
}
