import { Prisma } from '@/prisma/generated/client/client'
import type { IsoDay } from '../dates'
import { db } from '../db'
import { atMoment, keptFact } from '../kept-facts'
import type { Moment } from '../moment'
import { isFew, matching, type Asked } from './matching-queries'
import type { MilestoneStatus } from './rules'
import { talliedAt } from './tally-queries'
import { PART_STATUSES, type Part, partCountsOf, type PartCounts, type Pick } from './window-rules'

type Count = { status: MilestoneStatus; count: number }

const byStatus = (rows: readonly Count[]) => new Map(rows.map(({ status, count }) => [status, count]))

const countByStatus = (moment: Moment) =>
  keptFact(`milestones counted ${atMoment(moment)}`, async () =>
    byStatus(await db.$queryRaw<Count[]>`SELECT t.status::text, t.count FROM (${talliedAt(moment)}) t`),
  )

/** How many milestones were known at the moment, part by part. */
export const countKnown = async (moment: Moment): Promise<PartCounts> =>
  partCountsOf(await countByStatus(moment))

/** How many of them have every value asked for, part by part. A status alone is told by the tally. */
export async function countMilestones(moment: Moment, asked: Asked): Promise<PartCounts> {
  const { status, ...others } = asked
  if (!Object.values(others).some(Boolean)) {
    const known = [...(await countByStatus(moment))]
    return partCountsOf(new Map(known.filter(([one]) => !status || one === status)))
  }
  const rows = await db.$queryRaw<Count[]>`
    SELECT s.status::text, count(*)::int FROM ${matching(moment, asked)} GROUP BY s.status`
  return partCountsOf(byStatus(rows))
}

const EARLIEST_FIRST = Prisma.sql`s.first_day, s.last_day, s.milestone_id`
const LATEST_FIRST = Prisma.sql`s.first_day DESC, s.last_day DESC, s.milestone_id DESC`

/**
 * The rows `s` that have every value asked for, for what follows. Few are looked up once for all that is asked of them; of many,
 * each part is read from its own index.
 */
export function withMatching(moment: Moment, asked: Asked): Prisma.Sql {
  const once = isFew(asked) ? Prisma.sql`MATERIALIZED` : Prisma.sql`NOT MATERIALIZED`
  return Prisma.sql`WITH s AS ${once} (SELECT s.milestone_id, s.status, s.first_day, s.last_day FROM ${matching(moment, asked)})`
}

/** What is true of every milestone of a part, and lets its index be entered near the day of the page. */
function entered(part: Part, on: IsoDay): Prisma.Sql {
  // Nothing has happened that lies ahead.
  if (part === 'past') return Prisma.sql`AND s.first_day <= ${on}::date`
  // No date is vaguer than a year, so what may still come in its time begins no earlier than this one.
  if (part === 'toCome') return Prisma.sql`AND s.first_day >= ${`${on.slice(0, 4)}-01-01`}::date`
  return Prisma.empty
}

function pickOf({ part, skip, take }: Pick, { on }: Moment): Prisma.Sql {
  const statuses = PART_STATUSES[part].map((status) => Prisma.sql`${status}::milestone_status`)
  const order = part === 'past' ? LATEST_FIRST : EARLIEST_FIRST
  return Prisma.sql`(SELECT s.milestone_id AS id FROM s
    WHERE s.status IN (${Prisma.join(statuses)}) ${entered(part, on)} ORDER BY ${order} LIMIT ${take} OFFSET ${skip})`
}

/** Some of the milestones that have every value asked for, each part in the order of its dates, as queries for `findIds`. */
export function picked(moment: Moment, asked: Asked, picks: readonly Pick[]): Prisma.Sql[] {
  if (picks.length === 0) return []
  const all = picks.map((pick) => pickOf(pick, moment))
  return [Prisma.sql`${withMatching(moment, asked)} ${Prisma.join(all, ' UNION ALL ')}`]
}

/** The ids that these queries find, in one statement. */
export async function findIds(queries: readonly Prisma.Sql[]): Promise<string[]> {
  if (queries.length === 0) return []
  const all = queries.map((query) => Prisma.sql`(${query})`)
  const rows = await db.$queryRaw<{ id: string }[]>(Prisma.join(all, ' UNION ALL '))
  return rows.map(({ id }) => id)
}

/** The ids of what is picked and of what other queries find, and how many milestones have every value asked for, in one statement. */
export async function findIdsAndCount(
  moment: Moment,
  asked: Asked,
  picks: readonly Pick[],
  others: readonly Prisma.Sql[],
): Promise<{ ids: string[]; total: number }> {
  const all = [...picks.map((pick) => pickOf(pick, moment)), ...others.map((query) => Prisma.sql`(${query})`)]
  const ids = all.map((query) => Prisma.sql`SELECT found.id, 0 AS count FROM ${query} found`)
  const count = Prisma.sql`SELECT NULL::uuid, count(*)::int FROM s`
  const rows = await db.$queryRaw<{ id: string | null; count: number }[]>(
    Prisma.sql`${withMatching(moment, asked)} ${Prisma.join([...ids, count], ' UNION ALL ')}`,
  )
  return {
    ids: rows.flatMap(({ id }) => id ?? []),
    total: rows.reduce((sum, row) => sum + row.count, 0),
  }
}
