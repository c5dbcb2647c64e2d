import { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import type { Moment } from '../moment'
import { matching, type Asked } from './matching-queries'
import type { MilestoneStatus } from './rules'
import { talliedAt } from './tally-queries'
import { PART_STATUSES, partCountsOf, type PartCounts, type Pick } from './window-rules'

type Count = { is_all: boolean; status: MilestoneStatus; count: number }

/** How many milestones were known at the moment, part by part: all of them, and those that have every value asked for. */
export async function countMilestones(
  moment: Moment,
  asked: Asked,
): Promise<{ all: PartCounts; matching: PartCounts }> {
  const { status, ...others } = asked
  const isCounted = Object.values(others).some(Boolean)
  const all = Prisma.sql`SELECT true AS is_all, tallied.status::text, tallied.count FROM (${talliedAt(moment)}) tallied`
  const matched = Prisma.sql`
    SELECT false, s.status::text, count(*)::int FROM ${matching(moment, asked)} GROUP BY s.status`
  const rows = await db.$queryRaw<Count[]>(isCounted ? Prisma.sql`${all} UNION ALL ${matched}` : all)
  const counts = (chosen: readonly Count[]) =>
    partCountsOf(new Map(chosen.map(({ status, count }) => [status, count])))
  const known = rows.filter(({ is_all }) => is_all)
  const matches = isCounted
    ? rows.filter(({ is_all }) => !is_all)
    : known.filter((row) => !status || row.status === status)
  return { all: counts(known), matching: counts(matches) }
}

const EARLIEST_FIRST = Prisma.sql`s.first_day, s.last_day, s.milestone_id`
const LATEST_FIRST = Prisma.sql`s.first_day DESC, s.last_day DESC, s.milestone_id DESC`

/**
 * The rows `s` that have every value asked for, for what follows. Those of one organisation, programme or place are looked up once
 * for all that is asked of them; of all, each part is read from its own index.
 */
function withMatching(moment: Moment, asked: Asked): Prisma.Sql {
  const isNarrow = asked.organisation || asked.programme || asked.place
  const once = isNarrow ? Prisma.sql`MATERIALIZED` : Prisma.sql`NOT MATERIALIZED`
  return Prisma.sql`WITH s AS ${once} (SELECT s.milestone_id, s.status, s.first_day, s.last_day FROM ${matching(moment, asked)})`
}

function pickOf({ part, skip, take }: Pick, { on }: Moment): Prisma.Sql {
  const statuses = PART_STATUSES[part].map((status) => Prisma.sql`${status}::milestone_status`)
  // Nothing has happened that lies ahead, which lets the index be entered at the day of the page.
  const past = part === 'past' ? Prisma.sql`AND s.first_day <= ${on}::date` : Prisma.empty
  const order = part === 'past' ? LATEST_FIRST : EARLIEST_FIRST
  return Prisma.sql`(SELECT s.milestone_id AS id FROM s
    WHERE s.status IN (${Prisma.join(statuses)}) ${past} ORDER BY ${order} LIMIT ${take} OFFSET ${skip})`
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
