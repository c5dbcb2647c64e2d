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

type Counted = { late: number; newly: number; oldest: Date }
type OwnerRow = Counted & { owner: string | null }
type AskedRow = Counted & {
  which: number
  body_id: string | null
  band: string | null
  since_met: number
  met_on: Date | null
}

/** What is late, counted by who owes it; and by the group that asked and by how long, as the database gives it. */
export type Groups = {
  late: number
  owners: OwnerRow[]
  asked: AskedRow[]
  ownerIds: string[]
  bodyIds: string[]
}
export type ToldGroups = {
  late: number
  newlyLateCount: number
  byOwner: OwnerGroup[]
  byBody: BodyGroup[]
  byPlace: PlaceGroup[]
  byAge: AgeGroup[]
}

const NOBODY = 'nobody'
const [BODY, BAND, ALL] = [1, 2, 3]

const band = (moment: Moment): Prisma.Sql => {
  const age = Prisma.sql`${moment.on}::date - o.due_on`
  const cases = AGE_BANDS.flatMap(({ value, to }) =>
    to === null ? [] : [Prisma.sql`WHEN ${age} <= ${to} THEN ${value}`],
  )
  return Prisma.sql`CASE ${Prisma.join(cases, ' ')} ELSE ${AGE_BANDS.at(-1)?.value} END`
}

/** In two queries at once. */
export async function readGroups(told: Told): Promise<Groups> {
  const [owners, asked] = await Promise.all([countByOwner(told), countByAsked(told)])
  return {
    ...{ owners, asked, late: asked.find(({ which }) => which === ALL)?.late ?? 0 },
    ownerIds: owners.flatMap(({ owner }) => owner ?? []),
    bodyIds: asked.flatMap(({ which, body_id }) => (which === BODY ? (body_id ?? []) : [])),
  }
}

const counts = (moment: Moment) => Prisma.sql`count(*)::int AS late, min(o.due_on) AS oldest,
  count(*) FILTER (WHERE o.due_on >= ${addDays(moment.on, -NEW_DAYS)}::date)::int AS newly`

const countByOwner = ({ moment, source, holders }: Told): Promise<OwnerRow[]> => db.$queryRaw<OwnerRow[]>`
  SELECT ${ownerColumn} AS owner, ${counts(moment)} FROM ${source.from} ${joinHolder(holders)}
  WHERE ${source.isOpen} AND o.due_on < ${moment.on}::date GROUP BY 1`

/**
 * What shares a body and a band is counted first, which leaves little to count in each way. A group counts what became late after
 * it last met.
 */
const countByAsked = ({ moment, source }: Told): Promise<AskedRow[]> => db.$queryRaw<AskedRow[]>`
  WITH met AS MATERIALIZED (
    SELECT body_id, max(last_day) AS met_on FROM meeting WHERE visibility = 'published' AND last_day < ${moment.on}::date
    GROUP BY body_id
  ), counted AS (
    SELECT o.body_id, ${band(moment)} AS band, met.met_on, ${counts(moment)},
      count(*) FILTER (WHERE met.met_on IS NULL OR o.due_on >= met.met_on) AS since_met
    FROM ${source.from} LEFT JOIN met ON met.body_id = o.body_id
    WHERE ${source.isOpen} AND o.due_on < ${moment.on}::date GROUP BY 1, 2, 3
  )
  SELECT body_id::text, band, GROUPING(body_id, band)::int AS which, sum(late)::int AS late, sum(newly)::int AS newly,
    min(oldest) AS oldest, sum(since_met)::int AS since_met, max(met_on) AS met_on
  FROM counted GROUP BY GROUPING SETS ((), (body_id), (band))`

export type StatementRow = { said_by: string; said_at: Date; said: string; ref: string; kind: RegisterKind }

/** What each organisation said last about something that is late: one each. */
export function readStatements({ moment, source }: Told): Promise<StatementRow[]> {
  const known = moment.isNow ? Prisma.empty : Prisma.sql`AND s.recorded_at < ${endOfDay(moment.on)}`
  return db.$queryRaw<StatementRow[]>`
    SELECT last.said_by, last.said_at, last.said, i.ref, i.kind::text AS kind FROM (
      SELECT DISTINCT ON (s.organisation_id) s.organisation_id AS said_by, s.recorded_at AS said_at, s.text AS said, o.scrutiny_item_id
      FROM ${source.from} JOIN owner_statement s ON s.obligation_id = o.id
      WHERE ${source.isOpen} AND o.due_on < ${moment.on}::date AND o.scrutiny_item_id IS NOT NULL ${known}
      ORDER BY s.organisation_id, s.seq DESC) last
    JOIN scrutiny_item i ON i.id = last.scrutiny_item_id`
}

const counted = ({ late, newly, oldest }: Counted) => ({
  late,
  newlyLate: newly,
  oldestDueOn: isoDayOf(oldest),
})

/** The groups in the names of the moment, those with most that is late first. */
export function toldGroups(
  { late, owners, asked }: Groups,
  statements: readonly StatementRow[],
  names: Names,
  moment: Moment,
): ToldGroups {
  const of = (which: number | undefined) => asked.filter((row) => row.which === which)
  return {
    late,
    newlyLateCount: of(ALL)[0]?.newly ?? 0,
    byOwner: mostLateFirst(
      owners.flatMap((row) => ownerGroup(row, statements, names, moment)),
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
  row: OwnerRow,
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
function placeGroups(rows: readonly AskedRow[], { bodies }: Names): PlaceGroup[] {
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
