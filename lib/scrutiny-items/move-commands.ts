import { asCouncillorOn } from '../audit/label'
import { record } from '../audit/record'
import { londonDay } from '../dates'
import type { Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import { canCome } from './attendance-queries'
import { claimItem, orMade, type MoveRefusal } from './claim-commands'
import { missingFrom } from './complete-rules'
import { isRegisterKind } from './rules'
import type { MoveItem } from './schema'

export type SubmitRefusal = MoveRefusal | 'incomplete' | 'attendance-past'

/** Sends a draft, or a returned item, to the group's officer to be checked, once nothing is missing from it. */
export function submitItem(actor: Actor, input: MoveItem, at: Date): Promise<Result<SubmitRefusal>> {
  const { id } = input
  return transact(async (tx) => {
    const step = { of: 'register', move: 'submit', day: londonDay(at) } as const
    const claimed = await claimItem(tx, actor, step, input)
    if (!claimed.ok) return orMade(tx, actor, claimed, input, { state: 'submitted' })
    const { bodyId, kind, nextState: state } = claimed.value
    if (!isRegisterKind(kind) || missingFrom({ ...claimed.value, kind }).length > 0) return fail('incomplete')
    if (!(await canCome(tx, claimed.value, bodyId, step.day))) return fail('attendance-past')
    const { raisedAt } = await tx.scrutinyItem.findUniqueOrThrow({
      where: { id },
      select: { raisedAt: { select: { on: true } } },
    })
    const raisedOn = raisedAt?.on ?? londonDay(at)
    await tx.scrutinyItem.update({ where: { id }, data: { state, submittedAt: at, raisedOn } })
    const by = await asCouncillorOn(tx, actor, bodyId)
    await record(tx, by, { type: 'scrutiny_item', id }, { action: 'item.submitted', data: { kind } })
    return ok()
  })
}

/** Takes back for good what the group has not agreed yet. */
export function withdrawItem(actor: Actor, input: MoveItem, at: Date): Promise<Result<MoveRefusal>> {
  const { id } = input
  return transact(async (tx) => {
    const step = { of: 'register', move: 'withdraw', day: londonDay(at) } as const
    const claimed = await claimItem(tx, actor, step, input)
    if (!claimed.ok) return orMade(tx, actor, claimed, input, { state: 'withdrawn' })
    const { bodyId, state: from, nextState: state } = claimed.value
    await tx.scrutinyItem.update({ where: { id }, data: { state, withdrawnAt: at } })
    const by = await asCouncillorOn(tx, actor, bodyId)
    const data = { from, reason: null }
    await record(tx, by, { type: 'scrutiny_item', id }, { action: 'item.withdrawn', data })
    return ok()
  })
}
