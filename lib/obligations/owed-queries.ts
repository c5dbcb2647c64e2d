import { Prisma } from '@/prisma/generated/client/client'
import type { IsoDay } from '../dates'
import { db } from '../db'
import type { Moment } from '../moment'
import { owedAt } from '../scrutiny-items/known-queries'
import { readNames, readOrganisations, type Names } from '../scrutiny-items/row-queries'
import { readPastStandings } from '../standing/past-queries'
import {
  AGE_BANDS,
  dueWithin,
  isNarrowedTo,
  OWED_FILTERS,
  type OwedFilter,
  type OwedKey,
  type OwedSort,
} from './filter'
import { readGroups, readStatements, toldGroups, type ToldGroups } from './group-queries'
import { ownerIdOf, readHolders, type Holders } from './holding-queries'
import { isLate, isNewlyLate } from './count-queries'
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
    isNarrowed ? [] : readRows(told, Prisma.empty, filter),
  ])
  const known = ownersOf([...lists, ...whole], holders, moment)
  const names = await readNames(
    [...groups.ownerIds, ...statements.map(({ said_by }) => said_by), ...known.organisationIds],
    [...groups.bodyIds, ...known.bodyIds],
  )
  const groupsTold = toldGroups(groups, statements, names, moment)
  const { rows, ...late } = isNarrowed
    ? await readNarrowed(told, filter, groupsTold, names)
    : await lateOf(told, filter, groups.late, whole)
  const owners = rows === whole ? known : ownersOf(rows, holders, moment)
  const all = await withOrganisations(names, owners.organisationIds)
  const listed = (list: string) =>
    lists
      .filter((row) => row.list === list)
      .map((row) => owedItem(row, known.owners.get(row.id), names, moment))
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

/** Every body that asked for something late is in the groups; who was asked in the beginning may not be. */
async function withOrganisations(names: Names, ids: readonly string[]): Promise<Names> {
  const missing = ids.filter((id) => !names.organisations.has(id))
  if (missing.length === 0) return names
  return { ...names, organisations: new Map([...names.organisations, ...(await readOrganisations(missing))]) }
}

type Late = { rows: OwedRow[]; matching: number; page: number; pages: number; unknown: OwedKey[] }

/** A page of all that is late, of which the rows were read beside the groups; the last where there are fewer pages. */
async function lateOf(told: Told, filter: OwedFilter, late: number, rows: OwedRow[]): Promise<Late> {
  const pages = pagesOf(late)
  const page = Math.min(filter.page, pages)
  const found = page === filter.page ? rows : await readRows(told, Prisma.empty, { ...filter, page })
  return { rows: found, matching: late, page, pages, unknown: [] }
}

/** A page of what is late and matches a filter. How much that is, is counted with its rows. */
async function readNarrowed(told: Told, filter: OwedFilter, groups: ToldGroups, names: Names): Promise<Late> {
  const unknown = unknownKeys(filter, groups)
  if (unknown.length > 0 || groups.late === 0) return { rows: [], matching: 0, page: 1, pages: 1, unknown }
  const rows = await readRows(told, Prisma.sql`AND ${conditions(told, filter, names)}`, filter)
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

type Order = { sql: Prisma.Sql; compare: (a: OwedRow, b: OwedRow) => number }

const byId = (a: OwedRow, b: OwedRow) => (a.id < b.id ? -1 : 1)
const byDueDate = (a: OwedRow, b: OwedRow) => Number(a.due_on) - Number(b.due_on) || byId(a, b)
const byAskedDay = (a: OwedRow, b: OwedRow) =>
  Number(a.asked_first_day) - Number(b.asked_first_day) || byId(a, b)

/** By due date as the index has them, either way; a page's rows come back in any order, and are put into theirs again. */
const ORDERS: Record<OwedSort, Order> = {
  due: { sql: Prisma.sql`o.due_on, o.id`, compare: byDueDate },
  'due-last': { sql: Prisma.sql`o.due_on DESC, o.id DESC`, compare: (a, b) => byDueDate(b, a) },
  asked: { sql: Prisma.sql`o.asked_first_day, o.id`, compare: byAskedDay },
  'asked-last': { sql: Prisma.sql`o.asked_first_day DESC, o.id DESC`, compare: (a, b) => byAskedDay(b, a) },
}

async function readRows(
  { moment, source }: Told,
  narrowed: Prisma.Sql,
  { sort, page }: OwedFilter,
): Promise<OwedRow[]> {
  const { sql, compare } = ORDERS[sort]
  const total = narrowed === Prisma.empty ? Prisma.sql`0` : Prisma.sql`count(*) OVER ()::int`
  const rows = Prisma.sql`
    SELECT ${owedColumns}, chosen.total FROM ${source.from} JOIN (
      SELECT o.id, ${total} AS total FROM ${source.from} WHERE ${source.isOpen} AND ${isLate(moment)} ${narrowed}
      ORDER BY ${sql} LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}
    ) chosen ON chosen.id = o.id`
  const found = await db.$queryRaw<OwedRow[]>(withReplies(rows, moment))
  return found.toSorted(compare)
}

function unknownKeys(filter: OwedFilter, { byOwner, byPlace, byBody }: ToldGroups): OwedKey[] {
  const values = { by: byOwner, place: byPlace, body: byBody, age: AGE_BANDS }
  return OWED_FILTERS.filter(
    (key) => filter[key] !== '' && !values[key].some(({ value }) => value === filter[key]),
  )
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
  const isNobodys = isHeld(holders, ({ kind }) => kind === 'nobody')
  const rows = Prisma.join(
    [
      list('new', isNewlyLate(moment), Prisma.sql`o.due_on DESC, o.id`),
      list('nobody', isNobodys, soonest),
      list('outcome', Prisma.sql`o.consultation_id IS NOT NULL`, soonest, MOST_OUTCOMES),
    ],
    ' UNION ALL ',
  )
  return db.$queryRaw<(OwedRow & { list: string })[]>(withReplies(rows, moment))
}
