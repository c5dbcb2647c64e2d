import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import { londonDay, toDateColumn } from '../dates'
import { can, type Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import { closingFacts } from './close-queries'
import { meetingFor, type MeetingRefusal } from './meeting-queries'
import { isAccepted } from '../answers/rules'
import type { Assess } from './schema'

export type AssessRefusal = MeetingRefusal | 'not-found' | 'not-allowed' | 'not-accepted'

/** Records how the group finds that an accepted recommendation is carried out, at a meeting or between meetings. */
export function assess(actor: Actor, input: Assess, at: Date): Promise<Result<AssessRefusal>> {
  const { id, itemId, rating, reason } = input
  const day = londonDay(at)
  return transact(async (tx) => {
    const item = await tx.scrutinyItem.findUnique({ where: { id: itemId } })
    if (!item || item.kind !== 'recommendation') return fail('not-found')
    if (!can(actor, 'item:judge', item)) return fail('not-allowed')
    const said = { id, scrutinyItemId: itemId, rating, reason, meetingId: input.meetingId || null }
    if (await tx.assessment.findFirst({ where: { ...said, recordedById: actor.userId } })) return ok()
    const isOpen = !['closed', 'withdrawn'].includes(item.state)
    if (!isOpen || !isAccepted((await closingFacts(tx, itemId)).response)) return fail('not-accepted')
    if (input.meetingId) {
      const meeting = await meetingFor(tx, { meetingId: input.meetingId, bodyId: item.bodyId }, day)
      if (!meeting.ok) return meeting
    }
    const when = { on: toDateColumn(day), recordedAt: at, recordedById: actor.userId }
    await tx.assessment.create({ data: { ...said, ...when } })
    const by = await asOfficerFor(tx, actor, item.bodyId)
    const data = { rating, reason }
    await record(tx, by, { type: 'scrutiny_item', id: itemId }, { action: 'item.assessed', data })
    return ok()
  })
}
