import { Prisma } from '@/prisma/generated/client/client'
import { addDays } from '../dates'
import { db } from '../db'
import type { Moment } from '../moment'
import { isLate } from './count-queries'
import { AGE_BANDS, NEW_DAYS } from './filter'
import { joinHolder, ownerColumn } from './joined-queries'
import type { Told } from './owed-row-queries'

/** How much is late, how much of it for `NEW_DAYS` days at most, and since when the longest. */
export type Count = { late: number; newly: number; oldest: Date }
export type OwnerCount = Count & { owner: string | null }
/** Of all, of one body that asked, or of one band of `AGE_BANDS` by its place in it. */
export type AskedCount = Count & {
  of: 'all' | 'body' | 'band'
  body_id: string | null
  band: number | null
  since_met: number
  met_on: Date | null
}

/** What is late, counted whole: by who owes it, by the body that asked and by how long. */
export type Groups = { byOwner: OwnerCount[]; byAsked: AskedCount[] }

/** In two queries beside each other: only the first needs to know who owes what. */
export async function readGroups(told: Told): Promise<Groups> {
  const [byOwner, byAsked] = await Promise.all([countByOwner(told), countByAsked(told)])
  return { byOwner, byAsked }
}

const counts = (moment: Moment) => Prisma.sql`count(*)::int AS late, min(o.due_on) AS oldest,
  count(*) FILTER (WHERE o.due_on >= ${addDays(moment.on, -NEW_DAYS)}::date)::int AS newly`

const countByOwner = ({ moment, source, holders }: Told): Promise<OwnerCount[]> =>
  db.$queryRaw<OwnerCount[]>`
    SELECT ${ownerColumn} AS owner, ${counts(moment)} FROM ${source.fromAlone} ${joinHolder(holders)}
    WHERE ${source.isOpen} AND ${isLate(moment)} GROUP BY 1`

/** The place in `AGE_BANDS` of how long an obligation has been late. */
export const bandColumn = (moment: Moment): Prisma.Sql => {
  const cases = AGE_BANDS.flatMap(({ to }, place) =>
    to === null ? [] : [Prisma.sql`WHEN o.due_on >= ${addDays(moment.on, -to)}::date THEN ${place}::int`],
  )
  return Prisma.sql`CASE ${Prisma.join(cases, ' ')} ELSE ${AGE_BANDS.length - 1}::int END`
}

/**
 * What shares a body and a band is counted first, which leaves little to count in each way. A body counts what became late after it last
 * met.
 */
const countByAsked = ({ moment, source }: Told): Promise<AskedCount[]> =>
  db.$queryRaw<AskedCount[]>`
    WITH met AS MATERIALIZED (
      SELECT body_id, max(last_day) AS met_on FROM meeting WHERE visibility = 'published' AND last_day < ${moment.on}::date
      GROUP BY body_id
    ), counted AS (
      SELECT o.body_id, ${bandColumn(moment)} AS band, met.met_on, ${counts(moment)},
        count(*) FILTER (WHERE met.met_on IS NULL OR o.due_on >= met.met_on) AS since_met
      FROM ${source.fromAlone} LEFT JOIN met ON met.body_id = o.body_id
      WHERE ${source.isOpen} AND ${isLate(moment)} GROUP BY 1, 2, 3
    )
    SELECT CASE GROUPING(body_id, band) WHEN 1 THEN 'body' WHEN 2 THEN 'band' ELSE 'all' END AS of, body_id, band,
      sum(late)::int AS late, sum(newly)::int AS newly, min(oldest) AS oldest, sum(since_met)::int AS since_met,
      max(met_on) AS met_on
    FROM counted GROUP BY GROUPING SETS ((), (body_id), (band))`
