import type { Prisma } from '@/prisma/generated/client/client'
import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import { londonDay } from '../dates'
import { settle } from '../obligations/settle-commands'
import type { Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { claimItem, type ClaimedItem, type MoveRefusal } from '../scrutiny-items/claim-commands'
import { stateAfter } from '../scrutiny-items/rules'
import { isJudgedWhole } from '../standing/rules'
import { transact } from '../transactions/commands'
import { meetingFor, type MeetingRefusal } from './meeting-queries'
import { mayFind } from './rules'
import type { Judgement, RecordVerdicts } from './schema'

type Tx = Prisma.TransactionClient
type Judged = Judgement & { number: number }
export type VerdictRefusal = MoveRefusal | MeetingRefusal | 'needs-answer'

/**
 * Records what a meeting found of any number of parts of any number of items, all or none. Each finding is on the answer that the officer
 * saw: where a newer one has come meanwhile, nothing is recorded.
 */
export function recordVerdicts(
  actor: Actor,
  input: RecordVerdicts,
  at: Date,
): Promise<Result<VerdictRefusal>> {
  return transact(async (tx) => {
    const items = await byItem(tx, input.judgements)
    if (!items) return fail('not-found')
    // In the order of their ids, so that two officers at once never wait for each other in a circle.
    for (const [itemId, judgements] of items) {
      const seen = { id: itemId, version: input.versions.get(itemId) ?? 0 }
      const done = await judgeItem(tx, actor, seen, { ...input, judgements }, at)
      if (done.ok) continue
      return done.error === 'changed-meanwhile' && (await isRecorded(tx, actor, input)) ? ok() : done
    }
    return ok()
  })
}

/** The judgements by item; null where a part is not in the record. */
async function byItem(tx: Tx, judgements: readonly Judgement[]): Promise<[string, Judged[]][] | null> {
  const found = await tx.scrutinyItemPart.findMany({
    where: { id: { in: judgements.map(({ partId }) => partId) } },
    orderBy: [{ scrutinyItemId: 'asc' }, { number: 'asc' }],
  })
  if (found.length !== judgements.length) return null
  const items = new Map<string, Judged[]>()
  for (const { id, number, scrutinyItemId } of found) {
    const judged = judgements.filter(({ partId }) => partId === id).map((each) => ({ ...each, number }))
    items.set(scrutinyItemId, [...(items.get(scrutinyItemId) ?? []), ...judged])
  }
  return [...items]
}

type Found = { meetingId: string; judgements: readonly Judged[] }

async function judgeItem(
  tx: Tx,
  actor: Actor,
  seen: { id: string; version: number },
  { meetingId, judgements }: Found,
  at: Date,
): Promise<Result<VerdictRefusal>> {
  const day = londonDay(at)
  const claimed = await claimItem(tx, actor, { of: 'register', move: 'judge', day }, seen)
  if (!claimed.ok) return claimed
  const item = claimed.value
  const meeting = await meetingFor(tx, { meetingId, bodyId: item.bodyId }, day)
  if (!meeting.ok) return meeting
  const problem = await problemWith(tx, item, judgements)
  if (problem) return fail(problem)
  for (const { number: _, ...finding } of judgements)
    await tx.verdict.create({ data: { ...finding, meetingId, recordedAt: at, recordedById: actor.userId } })
  const parts = await settle(tx, item.id, day)
  const state = stateAfter(item.kind, item.state, 'judge', isJudgedWhole(parts)) ?? item.state
  await tx.scrutinyItem.update({ where: { id: item.id }, data: { state } })
  await recordEach(tx, actor, item, { meetingId, judgements })
  return ok()
}

/** Read once the item is claimed, so that no answer can come between. */
async function problemWith(tx: Tx, item: ClaimedItem, judgements: readonly Judgement[]) {
  const hasReply = item.authorId === null && item.replyNote !== null
  for (const { partId, answerId, finding } of judgements) {
    const latest = await tx.answer.findFirst({ where: { partId }, orderBy: { seq: 'desc' } })
    if ((latest?.id ?? null) !== answerId) return 'changed-meanwhile' as const
    if (!mayFind(finding, latest !== null, hasReply)) return 'needs-answer' as const
  }
  return null
}

async function recordEach(
  tx: Tx,
  actor: Actor,
  { id, bodyId }: ClaimedItem,
  { meetingId, judgements }: Found,
) {
  const by = await asOfficerFor(tx, actor, bodyId)
  for (const { number: part, finding, reason } of judgements) {
    const data = { part, finding, reason, meetingId }
    await record(tx, by, { type: 'scrutiny_item', id }, { action: 'item.judged', data })
  }
}

/** Whether this very form was saved before by the same officer: a double click, or a page sent again. */
async function isRecorded(tx: Tx, actor: Actor, { meetingId, judgements }: RecordVerdicts): Promise<boolean> {
  for (const { partId, answerId, finding, reason } of judgements) {
    const last = await tx.verdict.findFirst({ where: { partId }, orderBy: { seq: 'desc' } })
    const same = last?.finding === finding && last.reason === reason && last.answerId === answerId
    if (!same || last.meetingId !== meetingId || last.recordedById !== actor.userId) return false
  }
  return true
}
