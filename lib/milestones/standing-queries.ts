import { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import { atMoment, keptFact } from '../kept-facts'
import type { Moment } from '../moment'
import { isSlug } from '../slugs'
import type { MilestoneFilter } from './filter'
import type { MilestoneStatus } from './rules'
import { PART_STATUSES, partCountsOf, type PartCounts, type Pick } from './window-rules'
import { KIND_WORDS, STATUS_WORDS } from './words'

export type Asked = Partial<Omit<MilestoneFilter, 'page'>>

/** What stood at a moment: rows of milestone_standing, one for each milestone that was known. */
export const standingAt = ({ isNow, on }: Moment): Prisma.Sql =>
  Prisma.sql`s.of_now = ${isNow} AND s.from_day <= ${on}::date AND s.to_day >= ${on}::date`

/** Whether an organisation had begun, as `hasBegun` in lib/periods/rules.ts says. */
export const hadBegun = ({ on }: Moment): Prisma.Sql =>
  Prisma.sql`(o.starts_on IS NULL OR edtf_last_day(o.starts_on) <= ${on}::date)`

/** Whether a programme had, as a milestone's page tells it. */
export const programmeHadBegun = ({ on }: Moment): Prisma.Sql =>
  Prisma.sql`(p.starts_on IS NULL OR p.starts_first_day <= ${on}::date)`

const conditions: Record<keyof Asked, (value: string, moment: Moment) => Prisma.Sql> = {
  programme: (slug, moment) => Prisma.sql`s.milestone_id IN (
    SELECT m.id FROM milestone m JOIN programme p ON p.id = m.programme_id WHERE p.slug = ${slug} AND ${programmeHadBegun(moment)})`,
  organisation: (slug, moment) => Prisma.sql`s.milestone_id IN (
    SELECT m.id FROM milestone m JOIN organisation o ON o.id = m.owner_id WHERE o.slug = ${slug}
    UNION SELECT mo.milestone_id FROM milestone_organisation mo JOIN organisation o ON o.id = mo.organisation_id
      WHERE o.slug = ${slug} AND ${hadBegun(moment)})`,
  place: (slug) => Prisma.sql`s.milestone_id IN (
    SELECT mp.milestone_id FROM milestone_place mp JOIN place p ON p.id = mp.place_id WHERE p.slug = ${slug})`,
  kind: (kind) => Prisma.sql`s.kind = ${kind}::milestone_kind`,
  status: (status) => Prisma.sql`s.status = ${status}::milestone_status`,
}

/** Whether a value can be that of anything; what can't is not looked up. */
function isPossible(key: keyof Asked, value: string): boolean {
  if (key === 'kind') return Object.hasOwn(KIND_WORDS, value)
  if (key === 'status') return Object.hasOwn(STATUS_WORDS, value)
  return isSlug(value)
}

function matching(moment: Moment, asked: Asked): Prisma.Sql {
  const keys = (Object.keys(conditions) as (keyof Asked)[]).filter((key) => asked[key])
  const all = keys.map((key) => {
    const value = asked[key] ?? ''
    return isPossible(key, value) ? conditions[key](value, moment) : Prisma.sql`false`
  })
  return Prisma.join([standingAt(moment), ...all], ' AND ')
}

/** How many milestones that were known at the moment have every value asked for, part by part. */
export async function countMilestones(moment: Moment, asked: Asked): Promise<PartCounts> {
  const rows = await db.$queryRaw<{ status: MilestoneStatus; count: number }[]>`
    SELECT s.status::text, count(*)::int FROM milestone_standing s WHERE ${matching(moment, asked)} GROUP BY s.status`
  return partCountsOf(new Map(rows.map(({ status, count }) => [status, count])))
}

/** How many milestones were known at the moment, part by part. */
export const countKnown = (moment: Moment): Promise<PartCounts> =>
  keptFact(`milestones counted ${atMoment(moment)}`, () => countMilestones(moment, {}))

const EARLIEST_FIRST = Prisma.sql`s.first_day, s.last_day, s.milestone_id`
const LATEST_FIRST = Prisma.sql`s.first_day DESC, s.last_day DESC, s.milestone_id DESC`

/** Some of the milestones that have every value asked for, each part in the order of its dates, as a query for `findIds`. */
export function picked(moment: Moment, asked: Asked, picks: readonly Pick[]): Prisma.Sql[] {
  return picks.map(({ part, skip, take }) => {
    const statuses = PART_STATUSES[part].map((status) => Prisma.sql`${status}::milestone_status`)
    // Nothing has happened that lies ahead, which lets the index be entered at the day of the page.
    const past = part === 'past' ? Prisma.sql`AND s.first_day <= ${moment.on}::date` : Prisma.empty
    const order = part === 'past' ? LATEST_FIRST : EARLIEST_FIRST
    return Prisma.sql`SELECT s.milestone_id AS id FROM milestone_standing s
      WHERE ${matching(moment, asked)} AND s.status IN (${Prisma.join(statuses)}) ${past}
      ORDER BY ${order} LIMIT ${take} OFFSET ${skip}`
  })
}

/** The ids that these queries find, in one statement. */
export async function findIds(queries: readonly Prisma.Sql[]): Promise<string[]> {
  if (queries.length === 0) return []
  const all = queries.map((query) => Prisma.sql`(${query})`)
  const rows = await db.$queryRaw<{ id: string }[]>(Prisma.join(all, ' UNION ALL '))
  return rows.map(({ id }) => id)
}

/** As `findIds`, and how many milestones have every value asked for, in the same statement. */
export async function findIdsAndCount(
  moment: Moment,
  asked: Asked,
  queries: readonly Prisma.Sql[],
): Promise<{ ids: string[]; total: number }> {
  const ids = queries.map((query) => Prisma.sql`SELECT found.id, 0 AS count FROM (${query}) found`)
  const count = Prisma.sql`SELECT NULL::uuid, count(*)::int FROM milestone_standing s WHERE ${matching(moment, asked)}`
  const rows = await db.$queryRaw<{ id: string | null; count: number }[]>(
    Prisma.join([...ids, count], ' UNION ALL '),
  )
  return {
    ids: rows.flatMap(({ id }) => id ?? []),
    total: rows.reduce((sum, row) => sum + row.count, 0),
  }
}
