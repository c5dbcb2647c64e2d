import type { Prisma } from '@/prisma/generated/client/client'
import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import { londonDay, toDateColumn } from '../dates'
import { routeProblem, type RouteProblem } from '../law/rules'
import type { Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import type { ClaimedItem, MoveRefusal } from '../scrutiny-items/claim-commands'
import { holdItem } from '../scrutiny-items/hold-commands'
import { meetingOf } from '../scrutiny-items/reference-queries'
import { sourceFor } from '../sources/commands'
import { transact } from '../transactions/commands'
import type { EscalateItem } from './schema'

type Tx = Prisma.TransactionClient
export type EscalateRefusal =
  MoveRefusal | RouteProblem | 'in-the-future' | 'unknown-deciding-meeting' | 'unknown-source'

/** What is public and was not taken back. */
const stands = ({ ref, state }: ClaimedItem): boolean => ref !== null && state !== 'withdrawn'

/** Records that the council took what an item is about to the Secretary of State, by the route that the law gave on that day. */
export function escalateItem(actor: Actor, input: EscalateItem, at: Date): Promise<Result<EscalateRefusal>> {
  const { id, escalationId, route, on, meetingId, reason } = input
  return transact(async (tx) => {
    const held = await holdItem(tx, actor, { permission: 'item:escalate', fits: stands }, input)
    if (!held.ok) return (await isRecorded(tx, actor, input)) ? ok() : held
    if (on > londonDay(at)) return fail('in-the-future')
    const problem = routeProblem(route, on)
    if (problem) return fail(problem)
    const { bodyId } = held.value
    if (!(await meetingOf(tx, meetingId, bodyId, on))) return fail('unknown-deciding-meeting')
    const sourceId = await sourceFor(tx, escalationId, input.source)
    if (!sourceId) return fail('unknown-source')
    const told = { route, on: toDateColumn(on), meetingId, reason, sourceId }
    const recorded = { recordedAt: at, recordedById: actor.userId }
    await tx.escalation.create({ data: { id: escalationId, scrutinyItemId: id, ...told, ...recorded } })
    const by = await asOfficerFor(tx, actor, bodyId)
    const entry = { action: 'item.escalated', data: { route, on, reason, meetingId } } as const
    await record(tx, by, { type: 'scrutiny_item', id }, entry)
    return ok()
  })
}

/** Whether this very form was saved before: a double click, or a page sent again. */
async function isRecorded(tx: Tx, actor: Actor, { escalationId, reason }: EscalateItem): Promise<boolean> {
  const where = { id: escalationId, reason, recordedById: actor.userId }
  return (await tx.escalation.findFirst({ where })) !== null
}
