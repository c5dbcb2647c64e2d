import { Prisma } from '@/prisma/generated/client/client'
import { titleOn } from '../bodies/title-rules'
import { addDays, endOfDay, isoDayOf, londonDay } from '../dates'
import { db } from '../db'
import type { Moment } from '../moment'
import { namedOn } from '../organisations/name-rules'
import type { owedAt } from '../scrutiny-items/known-queries'
import type { Names } from '../scrutiny-items/row-queries'
import { registerHref, type RegisterKind } from '../scrutiny-items/rules'
import { AGE_BANDS, NEW_DAYS } from './filter'
import type { Holders } from './holding-queries'
import { joinHolder, ownerColumn } from './joined-queries'
import {
  mostLateFirst,
  type AgeGroup,
  type BodyGroup,
  type OwnerGroup,
  type PlaceGroup,
} from './listed-rules'

type Told = { moment: Moment; source: ReturnType<typeof owedAt>; holders: Holders }

type GroupRow = {
  which: number
  late: number
  newly: number
  oldest: Date
  owner: string | null
  body_id: string | null
  band: string | null
  since_met: number
  met_on: Date | null
}

/** What is late, counted whole, by who owes it, by the group that asked and by how long, as the database gives it. */
export type Groups = { rows: GroupRow[]; late: number; ownerIds: string[]; bodyIds: string[] }
export type ToldGroups = {
  late: number
  newlyLateCount: number
  /** Those of it that are outcomes of consultations: no group asked for them. */
  lateOutcomes: number
  byOwner: OwnerGroup[]
  byBody: BodyGroup[]
  byPlace: PlaceGroup[]
  byAge: AgeGroup[]
}

const NOBODY = 'nobody'
/** What PostgreSQL's GROUPING tells of (owner, body, band): a bit for each that a row is not about. */
const [OWNER, BODY, BAND, ALL] = [0b011, 0b101, 0b110, 0b111]

const band = (moment: Moment): Prisma.Sql => {
  const age = Prisma.sql`${moment.on}::date - o.due_on`
  const cases = AGE_BANDS.flatMap(({ value, to }) =>
    to === null ? [] : [Prisma.sql`WHEN ${age} <= ${to} THEN ${value}`],
  )
  return Prisma.sql`CASE ${Prisma.join(cases, ' ')} ELSE ${AGE_BANDS.at(-1)?.value} END`
}

const counts = (moment: Moment) => Prisma.sql`count(*)::int AS late, min(o.due_on) AS oldest,
  count(*) FILTER (WHERE o.due_on >= ${addDays(moment.on, -NEW_DAYS)}::date)::int AS newly`

/**
 * What shares an owner, a body and a band is counted first, which leaves little to count in each way. A group counts what became late
 * after it last met.
 */
export async function readGroups({ moment, source, holders }: Told): Promise<Groups> {
  const rows = await db.$queryRaw<GroupRow[]>`
    WITH met AS MATERIALIZED (
      SELECT body_id, max(last_day) AS met_on FROM meeting WHERE visibility = 'published' AND last_day < ${moment.on}::date
      GROUP BY body_id
    ), counted AS (
      SELECT ${ownerColumn} AS owner, o.body_id, ${band(moment)} AS band, met.met_on, ${counts(moment)},
        count(*) FILTER (WHERE met.met_on IS NULL OR o.due_on >= met.met_on) AS since_met
      FROM ${source.from} ${joinHolder(holders)} LEFT JOIN met ON met.body_id = o.body_id
      WHERE ${source.isOpen} AND o.due_on < ${moment.on}::date GROUP BY 1, 2, 3, 4
    )
    SELECT owner::text, body_id::text, band, GROUPING(owner, body_id, band)::int AS which, sum(late)::int AS late,
      sum(newly)::int AS newly, min(oldest) AS oldest, sum(since_met)::int AS since_met, max(met_on) AS met_on
    FROM counted GROUP BY GROUPING SETS ((), (owner), (body_id), (band))`
  const idsOf = (way: number, column: 'owner' | 'body_id') =>
    rows.flatMap((row) => (row.which === way ? (row[column] ?? []) : []))
  const late = rows.find(({ which }) => which === ALL)?.late ?? 0
  return { rows, late, ownerIds: idsOf(OWNER, 'owner'), bodyIds: idsOf(BODY, 'body_id') }
}

export type StatementRow = { said_by: string; said_at: Date; said: string; ref: string; kind: RegisterKind }

/**
 * What each organisation said last about something that is late and that it owes: one each. Few say anything, so what was said is found
 * first, and who owes that after.
 */
export function readStatements({ moment, source, holders }: Told): Promise<StatementRow[]> {
  const known = moment.isNow ? Prisma.empty : Prisma.sql`AND spoken.recorded_at < ${endOfDay(moment.on)}`
  return db.$queryRaw<StatementRow[]>`
    WITH said AS MATERIALIZED (
      SELECT spoken.organisation_id AS said_by, spoken.recorded_at AS said_at, spoken.text AS said, spoken.seq,
        i.ref, i.kind::text AS kind, o.id, o.debtor_id, o.function_id, o.asked_first_day
      FROM ${source.from} JOIN owner_statement spoken ON spoken.obligation_id = o.id
      WHERE ${source.isOpen} AND o.due_on < ${moment.on}::date AND o.scrutiny_item_id IS NOT NULL ${known}
    )
    SELECT DISTINCT ON (o.said_by) o.said_by, o.said_at, o.said, o.ref, o.kind FROM said o ${joinHolder(holders)}
    WHERE o.said_by = ${ownerColumn} ORDER BY o.said_by, o.seq DESC`
}

const counted = ({ late, newly, oldest }: GroupRow) => ({
  late,
  newlyLate: newly,
  oldestDueOn: isoDayOf(oldest),
})

/** The groups in the names of the moment, those with most that is late first. */
export function toldGroups(
  { late, rows }: Groups,
  statements: readonly StatementRow[],
  names: Names,
  moment: Moment,
): ToldGroups {
  const of = (way: number | undefined) => rows.filter(({ which }) => which === way)
  return {
    late,
    newlyLateCount: of(ALL)[0]?.newly ?? 0,
    lateOutcomes: of(BODY).find(({ body_id }) => body_id === null)?.late ?? 0,
    byOwner: mostLateFirst(
      of(OWNER).flatMap((row) => ownerGroup(row, statements, names, moment)),
      ({ owner }) => (owner === 'nobody' ? '' : owner.name),
    ),
    byBody: mostLateFirst(
      of(BODY).flatMap((row) => {
        const body = names.bodies.get(row.body_id ?? '')
        const met = { metOn: row.met_on && isoDayOf(row.met_on), lateSinceMet: row.since_met }
        return body ? [{ ...counted(row), ...met, name: titleOn(body, moment.on), value: body.slug }] : []
      }),
      ({ name }) => name,
    ),
    byPlace: placeGroups(of(BODY), names),
    byAge: AGE_BANDS.map(({ label, value }) => ({
      ...{ label, value },
      late: of(BAND).find((row) => row.band === value)?.late ?? 0,
    })),
  }
}

function ownerGroup(
  row: GroupRow,
  statements: readonly StatementRow[],
  names: Names,
  moment: Moment,
): OwnerGroup[] {
  if (row.owner === null) return [{ ...counted(row), owner: 'nobody', value: NOBODY, reply: null }]
  const organisation = names.organisations.get(row.owner ?? '')
  if (!organisation) return []
  const owner = namedOn(organisation, moment.on)
  const said = statements.find(({ said_by }) => said_by === row.owner)
  const reply = said && {
    ...{ by: owner, on: londonDay(said.said_at), text: said.said, ref: said.ref },
    href: registerHref(said.kind, said.ref),
  }
  return [{ ...counted(row), owner, value: owner.slug, reply: reply ?? null }]
}

/** The places of the councils that asked. A group of several councils counts for each of their places. */
function placeGroups(rows: readonly GroupRow[], { bodies }: Names): PlaceGroup[] {
  const places = new Map<string, PlaceGroup>()
  for (const row of rows) {
    const { late, newlyLate, oldestDueOn } = counted(row)
    for (const { slug, name } of bodies.get(row.body_id ?? '')?.places ?? []) {
      const so = places.get(slug)
      const oldest = so?.oldestDueOn && so.oldestDueOn < oldestDueOn ? so.oldestDueOn : oldestDueOn
      places.set(slug, {
        ...{ name, value: slug, oldestDueOn: oldest },
        late: (so?.late ?? 0) + late,
        newlyLate: (so?.newlyLate ?? 0) + newlyLate,
      })
    }
  }
  return mostLateFirst([...places.values()], ({ name }) => name)
}
