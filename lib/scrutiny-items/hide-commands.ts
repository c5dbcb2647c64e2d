import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import type { Actor } from '../permissions'
import { ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import { orMade, type MoveRefusal } from './claim-commands'
import { holdItem } from './hold-commands'
import type { EndItem, MoveItem } from './schema'

/** Hides a public item from every page but its own, which gives the reason. */
export function hideItem(actor: Actor, input: EndItem): Promise<Result<MoveRefusal>> {
  const { id, reason: hiddenReason } = input
  return transact(async (tx) => {
    const isShown = (item: { ref: string | null; hiddenReason: string | null }) =>
      item.ref !== null && item.hiddenReason === null
    const held = await holdItem(tx, actor, { permission: 'item:hide', fits: isShown }, input)
    if (!held.ok) return orMade(tx, actor, held, input, { hiddenReason })
    await tx.scrutinyItem.update({ where: { id }, data: { hiddenReason } })
    const by = await asOfficerFor(tx, actor, held.value.bodyId)
    const data = { reason: hiddenReason }
    await record(tx, by, { type: 'scrutiny_item', id }, { action: 'item.hidden', data })
    return ok()
  })
}

/** Shows an item again that was hidden. */
export function showItem(actor: Actor, input: MoveItem): Promise<Result<MoveRefusal>> {
  const { id } = input
  return transact(async (tx) => {
    const isHidden = (item: { hiddenReason: string | null }) => item.hiddenReason !== null
    const held = await holdItem(tx, actor, { permission: 'item:hide', fits: isHidden }, input)
    if (!held.ok) return orMade(tx, actor, held, input, { hiddenReason: null })
    await tx.scrutinyItem.update({ where: { id }, data: { hiddenReason: null } })
    const by = await asOfficerFor(tx, actor, held.value.bodyId)
    await record(tx, by, { type: 'scrutiny_item', id }, { action: 'item.shown', data: {} })
    return ok()
  })
}
