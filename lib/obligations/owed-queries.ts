import { Prisma } from '@/prisma/generated/client/client'
import { addDays, type IsoDay } from '../dates'
import { db } from '../db'
import type { Moment } from '../moment'
import { owedAt } from '../scrutiny-items/known-queries'
import { readNames, readOrganisations, type Names } from '../scrutiny-items/row-queries'
import { readPastStandings } from '../standing/past-queries'
import {
  AGE_BANDS,
  dueWithin,
  isNarrowedTo,
  NEW_DAYS,
  OWED_KEYS,
  type OwedFilter,
  type OwedKey,
} from './filter'
import { readGroups, readStatements, toldGroups, type ToldGroups } from './group-queries'
import { ownerIdOf, readHolders, type Holders } from './holding-queries'
import { isHeld } from './joined-queries'
import type { OwedItem } from './listed-rules'
import { owedColumns, owedItem, ownersOf, withReplies, type OwedRow } from './row-queries'

/** How many a page of what is late holds, and how many the shorter lists beside it. */
export const PAGE_SIZE = 25
const SHORT_LIST = 5
/** A consultation owes one outcome: there are few. */
const MOST_OUTCOMES = 200

export type OwedPage = ToldGroups & {
  /** Late on the day, the longest first, as filtered. */
  items: OwedItem[]
  matching: number
  page: number
  pages: number
  unknown: OwedKey[]
  newlyLate: OwedItem[]
  /** What nobody has accepted, late or not, and whether there is more of it. */
  nobodys: OwedItem[]
  hasMoreNobodys: boolean
  /** Outcomes that consultations owe. */
  outcomes: OwedItem[]
}

type Source = ReturnType<typeof owedAt>
type Told = { moment: Moment; source: Source; holders: Holders }

/** What is late on a day, by whom it is owed then, in a handful of queries, however much it is. */
export async function listOwed(moment: Moment, filter: OwedFilter): Promise<OwedPage> {
  const [holders, past] = await Promise.all([readHolders(moment), readPastStandings(moment)])
  const told = { moment, source: owedAt(moment, past), holders }
  const isNarrowed = isNarrowedTo(filter)
  const [groups, statements, lists, whole] = await Promise.all([
    readGroups(told),
    readStatements(told),
    readLists(told),
    // A narrowed list waits for the names of what it can be narrowed by.
    isNarrowed ? [] : readRows(told, Prisma.empty, filter.page),
  ])
  const short = ownersOf(lists, holders, moment)
  const names = await readNames(
    [...groups.ownerIds, ...statements.map(({ said_by }) => said_by), ...short.organisationIds],
    [...groups.bodyIds, ...short.bodyIds],
  )
  const groupsTold = toldGroups(groups, statements, names, moment)
  const { rows, ...late } = isNarrowed
    ? await readNarrowed(told, filter, groupsTold, names)
    : await lateOf(told, filter.page, groups.late, whole)
  const owners = ownersOf(rows, holders, moment)
  // Every body that asked for something late is in the groups; who was asked in the beginning may not be.
  const more = await readOrganisations(owners.organisationIds)
  const all = { ...names, organisations: new Map([...names.organisations, ...more]) }
  const listed = (list: string) =>
    lists
      .filter((row) => row.list === list)
      .map((row) => owedItem(row, short.owners.get(row.id), names, moment))
  return {
    ...groupsTold,
    ...late,
    items: rows.map((row) => owedItem(row, owners.owners.get(row.id), all, moment)),
    newlyLate: listed('new').slice(0, SHORT_LIST),
    nobodys: listed('nobody').slice(0, SHORT_LIST),
    hasMoreNobodys: listed('nobody').length > SHORT_LIST,
    outcomes: listed('outcome'),
  }
}

type Late = { rows: OwedRow[]; matching: number; page: number; pages: number; unknown: OwedKey[] }

const isLate = (moment: Moment): Prisma.Sql => Prisma.sql`o.due_on < ${moment.on}::date`

/** A page of all that is late, of which the rows were read beside the groups; the last where there are fewer pages. */
async function lateOf(told: Told, page: number, late: number, rows: OwedRow[]): Promise<Late> {
  const pages = pagesOf(late)
  const found = page <= pages ? rows : await readRows(told, Prisma.empty, pages)
  return { rows: found, matching: late, page: Math.min(page, pages), pages, unknown: [] }
}

/** A page of what is late and matches a filter. How much that is, is counted with its rows. */
async function readNarrowed(told: Told, filter: OwedFilter, groups: ToldGroups, names: Names): Promise<Late> {
  const unknown = unknownKeys(filter, groups)
  if (unknown.length > 0 || groups.late === 0) return { rows: [], matching: 0, page: 1, pages: 1, unknown }
  const rows = await readRows(told, Prisma.sql`AND ${conditions(told, filter, names)}`, filter.page)
  const [first] = rows
  // Without a row nothing is counted: the first page tells which is the last.
  if (!first && filter.page > 1) {
    const start = await readNarrowed(told, { ...filter, page: 1 }, groups, names)
    return start.pages > 1 ? readNarrowed(told, { ...filter, page: start.pages }, groups, names) : start
  }
  const matching = first?.total ?? 0
  return { rows, matching, page: filter.page, pages: pagesOf(matching), unknown }
}

const pagesOf = (matching: number): number => Math.max(1, Math.ceil(matching / PAGE_SIZE))

async function readRows({ moment, source }: Told, narrowed: Prisma.Sql, page: number): Promise<OwedRow[]> {
  const total = narrowed === Prisma.empty ? Prisma.sql`0` : Prisma.sql`count(*) OVER ()::int`
  const rows = Prisma.sql`
    SELECT ${owedColumns}, chosen.total FROM ${source.from} JOIN (
      SELECT o.id, ${total} AS total FROM ${source.from} WHERE ${source.isOpen} AND ${isLate(moment)} ${narrowed}
      ORDER BY o.due_on, o.id LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}
    ) chosen ON chosen.id = o.id`
  const found = await db.$queryRaw<OwedRow[]>(withReplies(rows, moment))
  return found.toSorted(byDueDate)
}

const byDueDate = (a: OwedRow, b: OwedRow) => Number(a.due_on) - Number(b.due_on) || a.id.localeCompare(b.id)

function unknownKeys(filter: OwedFilter, { byOwner, byPlace, byBody }: ToldGroups): OwedKey[] {
  const values = { by: byOwner, place: byPlace, body: byBody, age: AGE_BANDS }
  return OWED_KEYS.flatMap((key) => {
    if (key === 'page' || filter[key] === '') return []
    return values[key].some(({ value }) => value === filter[key]) ? [] : [key]
  })
}

function conditions(
  { moment, holders }: Told,
  filter: OwedFilter,
  { organisations, bodies }: Names,
): Prisma.Sql {
  const ownerId = [...organisations].find(([, { slug }]) => slug === filter.by)?.[0] ?? null
  const band = AGE_BANDS.find(({ value }) => value === filter.age)
  const bodyIds = [...bodies].flatMap(([id, { slug, places }]) =>
    (!filter.body || slug === filter.body) &&
    (!filter.place || places.some((place) => place.slug === filter.place))
      ? [id]
      : [],
  )
  return Prisma.join(
    [
      Prisma.sql`true`,
      ...(filter.by ? [isHeld(holders, (owner) => ownerIdOf(owner) === ownerId)] : []),
      ...(filter.body || filter.place ? [Prisma.sql`o.body_id = ANY (${bodyIds}::uuid[])`] : []),
      ...(band ? [inBand(dueWithin(band.value, moment.on))] : []),
    ],
    ' AND ',
  )
}

const inBand = ({ from, to }: { from: IsoDay | null; to: IsoDay }): Prisma.Sql =>
  Prisma.sql`o.due_on BETWEEN ${from ?? '-infinity'}::date AND ${to}::date`

/** What became late of late, what nobody has accepted, and the outcomes that are owed: short lists, in one query. */
async function readLists({ moment, source, holders }: Told): Promise<(OwedRow & { list: string })[]> {
  // Chosen before what they are about is looked up.
  const list = (name: string, where: Prisma.Sql, order: Prisma.Sql, most = SHORT_LIST + 1) => Prisma.sql`
    (SELECT ${name} AS list, ${owedColumns} FROM ${source.from} JOIN (
      SELECT o.id FROM ${source.from} WHERE ${source.isOpen} AND ${where} ORDER BY ${order} LIMIT ${most}
    ) chosen ON chosen.id = o.id ORDER BY ${order})`
  // As the index has them, so that no more rows are read than shown.
  const soonest = Prisma.sql`o.due_on, o.id`
  const isNew = Prisma.sql`o.due_on >= ${addDays(moment.on, -NEW_DAYS)}::date AND ${isLate(moment)}`
  const isNobodys = isHeld(holders, ({ kind }) => kind === 'nobody')
  const rows = Prisma.join(
    [
      list('new', isNew, Prisma.sql`o.due_on DESC, o.id`),
      list('nobody', isNobodys, soonest),
      list('outcome', Prisma.sql`o.consultation_id IS NOT NULL`, soonest, MOST_OUTCOMES),
    ],
    ' UNION ALL ',
  )
  return db.$queryRaw<(OwedRow & { list: string })[]>(withReplies(rows, moment))
}

/** How much is owed on a day, for the home page. */
export type OwedCounts = {
  open: number
  late: number
  newlyLate: number
  nobodys: number
  notEstablished: number
}

/** How much is owed and late on a day, and how much of it nobody has accepted. */
export async function countOwed(moment: Moment): Promise<OwedCounts> {
  const [holders, past] = await Promise.all([readHolders(moment), readPastStandings(moment)])
  const source = owedAt(moment, past)
  const isNew = Prisma.sql`o.due_on >= ${addDays(moment.on, -NEW_DAYS)}::date AND ${isLate(moment)}`
  const isNobodys = isHeld(holders, ({ kind }) => kind === 'nobody')
  const isKnown = Prisma.sql`o.standing <> 'not_established'`
  const [row] = await db.$queryRaw<OwedCounts[]>`
    SELECT count(*) FILTER (WHERE ${isKnown})::int AS open,
      count(*) FILTER (WHERE ${isLate(moment)})::int AS late,
      count(*) FILTER (WHERE ${isNew})::int AS "newlyLate",
      (SELECT count(*)::int FROM ${source.from} WHERE ${source.isOpen} AND ${isNobodys}) AS nobodys,
      count(*) FILTER (WHERE NOT (${isKnown}))::int AS "notEstablished"
    FROM ${source.from} WHERE ${source.isOpen}`
  return row ?? { open: 0, late: 0, newlyLate: 0, nobodys: 0, notEstablished: 0 }
}
