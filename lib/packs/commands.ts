import type { Meeting, Prisma } from '@/prisma/generated/client/client'
import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import { londonDay } from '../dates'
import { db } from '../db'
import { can, type Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import type { PackFacts } from './fact-rules'
import { gatherPack } from './gather-queries'
import { numbered } from './number-rules'
import { composePack } from './rules'
import { PackContent, type IssuePack } from './schema'

type Tx = Prisma.TransactionClient
export type IssueRefusal = 'not-found' | 'not-allowed' | 'not-published' | 'issued-meanwhile'

/**
 * Issues the next version of a meeting's pack, with what the public may read on that day. It is frozen as it is issued; each paragraph
 * keeps the number that it had in earlier versions.
 */
export async function issuePack(actor: Actor, input: IssuePack, at: Date): Promise<Result<IssueRefusal>> {
  const meeting = await db.meeting.findUnique({ where: { id: input.meetingId } })
  if (!meeting) return fail('not-found')
  if (!can(actor, 'pack:issue', meeting)) return fail('not-allowed')
  // Outside the transaction, whose connection would otherwise wait for all these reads on others.
  const facts = await gatherPack(meeting, londonDay(at))
  return transact(async (tx) => {
    const still = await tx.meeting.findUniqueOrThrow({ where: { id: meeting.id } })
    if (still.visibility !== 'published') return fail('not-published')
    if (!(await freeze(tx, facts, input, at)))
      return (await isIssued(tx, actor, input)) ? ok() : fail('issued-meanwhile')
    await recordIssue(tx, actor, still, input.next)
    return ok()
  })
}

/** Writes the version; false when it is not the next one any more. A writer of the same version is waited for. */
async function freeze(tx: Tx, facts: PackFacts, { meetingId, next }: IssuePack, at: Date): Promise<boolean> {
  const [last, paragraphs] = await Promise.all([
    tx.packVersion.findFirst({ where: { meetingId }, orderBy: { version: 'desc' } }),
    tx.packParagraph.findMany({ where: { meetingId } }),
  ])
  if (next !== (last?.version ?? 0) + 1) return false
  const numbers = new Map(paragraphs.map(({ key, number }) => [key, number]))
  const previous = last && PackContent.parse(last.content)
  const { sections, fresh } = numbered(composePack(facts), numbers, previous, next)
  const content = PackContent.parse({ day: facts.day, since: facts.since, sections })
  const row = { meetingId, version: next, issuedAt: at, content }
  const { count } = await tx.packVersion.createMany({ data: row, skipDuplicates: true })
  if (count === 0) return false
  await tx.packParagraph.createMany({ data: fresh.map((each) => ({ meetingId, ...each })) })
  return true
}

async function recordIssue(tx: Tx, actor: Actor, { id, bodyId }: Meeting, version: number): Promise<void> {
  const by = await asOfficerFor(tx, actor, bodyId)
  await record(tx, by, { type: 'meeting', id }, { action: 'meeting.pack-issued', data: { version } })
}

/** Whether the same actor issued this very version before: a double click, or a page sent again. */
async function isIssued(tx: Tx, actor: Actor, { meetingId, next }: IssuePack): Promise<boolean> {
  const where = { subjectType: 'meeting', subjectId: meetingId, action: 'meeting.pack-issued' }
  const mine = await tx.event.findFirst({
    where: { ...where, actorId: actor.userId, data: { path: ['version'], equals: next } },
  })
  return mine !== null
}
