import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import { londonDay } from '../dates'
import { shownSubject } from '../feedback/subject-queries'
import { subjectOf } from '../feedback/subject-rules'
import type { Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import { claimItem, orMade, type MoveRefusal } from './claim-commands'
import { nextReference } from './reference-commands'
import { meetingOf } from './reference-queries'
import type { AgreeItem, ReturnItem } from './schema'

export type AgreeRefusal = MoveRefusal | 'own-item' | 'unknown-subject' | 'unknown-agreed-meeting'

/** Gives an item back to its writer, who is told why and may send it again. */
export function returnItem(actor: Actor, input: ReturnItem, at: Date): Promise<Result<MoveRefusal>> {
  const { id, reason } = input
  return transact(async (tx) => {
    const step = { of: 'register', move: 'return', day: londonDay(at) } as const
    const claimed = await claimItem(tx, actor, step, input)
    const left = { state: 'returned', returnReason: reason } as const
    if (!claimed.ok) return orMade(tx, actor, claimed, input, left)
    await tx.scrutinyItem.update({ where: { id }, data: left })
    const by = await asOfficerFor(tx, actor, claimed.value.bodyId)
    await record(tx, by, { type: 'scrutiny_item', id }, { action: 'item.returned', data: { reason } })
    return ok()
  })
}

/** Records that the group agreed an item at a meeting: it gets its reference and is public. Nobody checks what they wrote themselves. */
export function agreeItem(actor: Actor, input: AgreeItem, at: Date): Promise<Result<AgreeRefusal>> {
  const { id, meetingId } = input
  return transact(async (tx) => {
    const step = { of: 'register', move: 'agree', day: londonDay(at) } as const
    const claimed = await claimItem(tx, actor, step, input)
    if (!claimed.ok) return orMade(tx, actor, claimed, input, { state: 'agreed', agreedAtId: meetingId })
    const { nextState: state, ...item } = claimed.value
    if (item.authorId === actor.userId) return fail('own-item')
    if (!(await shownSubject(tx, subjectOf(item)))) return fail('unknown-subject')
    if (!meetingId || !(await meetingOf(tx, meetingId, item.bodyId, londonDay(at))))
      return fail('unknown-agreed-meeting')
    const ref = await nextReference(tx, item, at)
    const data = { state, ref, publishedAt: at, agreedAtId: meetingId }
    await tx.scrutinyItem.update({ where: { id }, data })
    const by = await asOfficerFor(tx, actor, item.bodyId)
    await record(tx, by, { type: 'scrutiny_item', id }, { action: 'item.agreed', data: { ref, meetingId } })
    return ok()
  })
}
