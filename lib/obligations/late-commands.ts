import type { Prisma } from '@/prisma/generated/client/client'
import { record } from '../audit/record'
import { addDays, isoDayOf, londonDay, toDateColumn, type IsoDay } from '../dates'
import { db } from '../db'
import { passedDueDates } from './late-rules'

type Tx = Prisma.TransactionClient
type Late = { id: string; dueOn: IsoDay }

/** How many obligations one transaction notices: few enough that whoever writes meanwhile never waits long. */
const BATCH = 100
const BY_ITSELF = { userId: null, label: 'The portal' }

/**
 * Records of every obligation that it became late, once for each due date that passed, and gives the number of those that are new. May
 * be run at any time, twice, or by several at once; what it missed while nobody ran it, it records when it next runs, with the true day.
 */
export async function noticeLate(at: Date): Promise<number> {
  let count = 0
  for (;;) {
    const noticed = await db.$transaction((tx) => noticeSome(tx, at), { maxWait: 30_000, timeout: 60_000 })
    count += noticed
    if (noticed === 0) return count
  }
}

async function noticeSome(tx: Tx, at: Date): Promise<number> {
  // Whoever else runs this waits, and then finds nothing left.
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('notice-late'))::text`
  const today = londonDay(at)
  const late = [...(await lateNow(tx, today)), ...(await lateBefore(tx))].slice(0, BATCH)
  if (late.length === 0) return 0
  const rows = late.map(({ id, dueOn }) => ({
    obligationId: id,
    lateOn: toDateColumn(addDays(dueOn, 1)),
    recordedAt: at,
  }))
  const noted = await tx.becameLate.createManyAndReturn({ data: rows, skipDuplicates: true })
  for (const { obligationId: id, lateOn } of noted) {
    const data = { lateOn: isoDayOf(lateOn), dueOn: addDays(isoDayOf(lateOn), -1) }
    await record(tx, BY_ITSELF, { type: 'obligation', id }, { action: 'obligation.became-late', data })
  }
  return noted.length
}

/** Whose due date has passed while something was owed: still, or until it was settled after that day. */
async function lateNow(tx: Tx, today: IsoDay): Promise<Late[]> {
  const rows = await tx.$queryRaw<{ id: string; due_on: Date }[]>`
    SELECT o.id, o.due_on FROM obligation o
    WHERE o.due_on < ${today}::date AND (o.settled_on IS NULL OR o.settled_on > o.due_on)
      AND NOT EXISTS (SELECT FROM became_late b WHERE b.obligation_id = o.id AND b.late_on = o.due_on + 1)
    ORDER BY o.id LIMIT ${BATCH}`
  return rows.map(({ id, due_on }) => ({ id, dueOn: isoDayOf(due_on) }))
}

/** Whose earlier due date had passed when a pause or an extension moved it. */
async function lateBefore(tx: Tx): Promise<Late[]> {
  const moved = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT o.id FROM obligation o JOIN clock_change c ON c.obligation_id = o.id
    WHERE (c.recorded_at AT TIME ZONE 'Europe/London')::date > o.original_due_on`
  const rows = await tx.obligation.findMany({
    where: { id: { in: moved.map(({ id }) => id) } },
    include: { clockChanges: { orderBy: { seq: 'asc' } }, becameLate: true },
    orderBy: { id: 'asc' },
  })
  return rows.flatMap((row) => {
    const known = row.becameLate.map(({ lateOn }) => isoDayOf(lateOn))
    const missed = passedDueDates(row).filter((due) => !known.includes(addDays(due, 1)))
    return missed.map((dueOn) => ({ id: row.id, dueOn }))
  })
}
