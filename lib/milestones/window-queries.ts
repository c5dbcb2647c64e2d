import { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import type { Moment } from '../moment'
import { type Asked, isFew } from './matching-queries'
import type { MilestoneStatus } from './rules'
import { countMilestones, findIds, picked, withMatching } from './standing-queries'
import { PART_STATUSES, partCountsOf, type PartCounts, picksOf } from './window-rules'

/** The milestones on one page of those that have every value asked for, and the counts of all of them. */
export type FoundWindow = { ids: string[]; matching: PartCounts }

/** Finds a page of so many milestones; pages count from 1, and one that is not there is empty. */
export function findWindow(moment: Moment, asked: Asked, page: number, size: number): Promise<FoundWindow> {
  return isFew(asked) ? fromFew(moment, asked, page, size) : fromMany(moment, asked, page, size)
}

/** Each part is read from its own index, as far as the page needs it. */
async function fromMany(moment: Moment, asked: Asked, page: number, size: number): Promise<FoundWindow> {
  const matching = await countMilestones(moment, asked)
  const ids = await findIds(picked(moment, asked, picksOf(matching, page, size)))
  return { ids, matching }
}

const partOf = Prisma.sql`CASE ${Prisma.join(
  Object.values(PART_STATUSES).map(
    (statuses, index) =>
      Prisma.sql`WHEN s.status::text IN (${Prisma.join([...statuses])}) THEN ${index}::int`,
  ),
  ' ',
)} END`

// As EARLIEST_FIRST and LATEST_FIRST, for what has happened and what has not.
const IN_ORDER = Prisma.sql`${partOf},
  CASE WHEN s.status <> 'happened' THEN s.first_day END, CASE WHEN s.status <> 'happened' THEN s.last_day END,
  CASE WHEN s.status = 'happened' THEN s.first_day END DESC, CASE WHEN s.status = 'happened' THEN s.last_day END DESC, s.milestone_id`

type Row = { id: string | null; status: MilestoneStatus; count: number }

/** All are looked up anyway, so they are counted and put in order in the same statement. */
async function fromFew(moment: Moment, asked: Asked, page: number, size: number): Promise<FoundWindow> {
  const rows = await db.$queryRaw<Row[]>`${withMatching(moment, asked)}
    (SELECT s.milestone_id AS id, s.status::text, 0 AS count FROM s ORDER BY ${IN_ORDER} LIMIT ${size} OFFSET ${(page - 1) * size})
    UNION ALL SELECT NULL, s.status::text, count(*)::int FROM s GROUP BY s.status`
  const counts = rows.filter(({ id }) => id === null).map(({ status, count }) => [status, count] as const)
  return { ids: rows.flatMap(({ id }) => id ?? []), matching: partCountsOf(new Map(counts)) }
}
