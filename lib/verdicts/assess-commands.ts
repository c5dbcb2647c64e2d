import type { Prisma } from '@/prisma/generated/client/client'
import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import { londonDay, toDateColumn } from '../dates'
import { can, type Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import { closingFacts } from './close-queries'
import { meetingFor, type MeetingRefusal } from './meeting-queries'
import type { Assess } from './schema'

export type AssessRefusal = MeetingRefusal | 'not-found' | 'not-allowed' | 'not-accepted' | 'saved-before'

/** Records how the group finds that an accepted recommendation is carried out, at a meeting or between meetings. */
export function assess(actor: Actor, input: Assess, at: Date): Promise<Result<AssessRefusal>> {
  const { itemId, rating, reason } = input
  const day = londonDay(at)
  return transact(async (tx) => {
    const item = await tx.scrutinyItem.findUnique({ where: { id: itemId } })
    if (!item || item.kind !== 'recommendation') return fail('not-found')
    if (!can(actor, 'item:judge', item)) return fail('not-allowed')
    if (await isAssessed(tx, actor, input)) return ok()
    const isOpen = !['closed', 'withdrawn'].includes(item.state)
    if (!isOpen || (await closingFacts(tx, itemId)).followUp === null) return fail('not-accepted')
    if (input.meetingId) {
      const meeting = await meetingFor(tx, { meetingId: input.meetingId, bodyId: item.bodyId }, day)
      if (!meeting.ok) return meeting
    }
    const row = { ...rowOf(actor, input), on: toDateColumn(day), recordedAt: at }
    // "On conflict do nothing" waits for a writer of the same form, where looking first would let both through.
    const { count } = await tx.assessment.createMany({ data: row, skipDuplicates: true })
    if (count === 0) return (await isAssessed(tx, actor, input)) ? ok() : fail('saved-before')
    const by = await asOfficerFor(tx, actor, item.bodyId)
    const data = { rating, reason }
    await record(tx, by, { type: 'scrutiny_item', id: itemId }, { action: 'item.assessed', data })
    return ok()
  })
}

const rowOf = (actor: Actor, { id, itemId: scrutinyItemId, rating, reason, meetingId }: Assess) => ({
  ...{ id, scrutinyItemId, rating, reason },
  meetingId: meetingId || null,
  recordedById: actor.userId,
})

/** Whether this very form was saved before: a double click, or a page sent again. */
async function isAssessed(tx: Prisma.TransactionClient, actor: Actor, input: Assess): Promise<boolean> {
  return (await tx.assessment.findFirst({ where: rowOf(actor, input) })) !== null
}
