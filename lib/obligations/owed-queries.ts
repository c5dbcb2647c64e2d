import { Prisma } from '@/prisma/generated/client/client'
import type { Moment } from '../moment'
import { pageOf } from '../paging'
import { owedAt } from '../scrutiny-items/known-queries'
import { readNames, readOrganisations, type Names } from '../scrutiny-items/row-queries'
import { readPastStandings } from '../standing/past-queries'
import { AGE_BANDS, isNarrowedTo, OWED_FILTERS, type OwedFilter, type OwedKey } from './filter'
import { readGroups, type Groups } from './group-queries'
import { toldGroups, type ToldGroups } from './group-view-queries'
import { readWithHolders } from './holding-queries'
import type { OwedItem } from './listed-rules'
import { conditions, PAGE_SIZE, readLists, readRows, SHORT_LIST, type Told } from './owed-row-queries'
import { owedItem, ownersOf, type OwedRow } from './row-queries'
import { readStatements } from './statement-queries'

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

/** What is late on a day, by whom it is owed then, in a handful of queries, however much it is. */
export async function listOwed(moment: Moment, filter: OwedFilter): Promise<OwedPage> {
  const past = await readPastStandings(moment)
  const isNarrowed = isNarrowedTo(filter)
  const { told, groups, statements, lists, whole } = await readWithHolders(moment, (holders) =>
    readOwed({ moment, source: owedAt(moment, past), holders }, filter),
  )
  const known = ownersOf([...lists, ...whole], told.holders, moment)
  const names = await readNames(
    [...ownerIdsIn(groups), ...statements.map(({ said_by }) => said_by), ...known.organisationIds],
    [...bodyIdsIn(groups), ...known.bodyIds],
  )
  const groupsTold = toldGroups(groups, statements, { names, moment })
  const { rows, ...late } = isNarrowed
    ? await readNarrowed(told, filter, groupsTold, names)
    : await lateOf(told, filter, groupsTold.late, whole)
  const owners = rows === whole ? known : ownersOf(rows, told.holders, moment)
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

/** All that follows from who owes what, beside each other. */
async function readOwed(told: Told, filter: OwedFilter) {
  const [groups, statements, lists, whole] = await Promise.all([
    readGroups(told),
    readStatements(told),
    readLists(told),
    // A narrowed list waits for the names of what it can be narrowed by.
    isNarrowedTo(filter) ? [] : readRows(told, Prisma.empty, filter),
  ])
  return { told, groups, statements, lists, whole }
}

const ownerIdsIn = ({ byOwner }: Groups) => byOwner.flatMap(({ owner }) => owner ?? [])
const bodyIdsIn = ({ byAsked }: Groups) => byAsked.flatMap(({ body_id }) => body_id ?? [])

/** Every body that asked for something late is in the groups; who was asked in the beginning may not be. */
async function withOrganisations(names: Names, ids: readonly string[]): Promise<Names> {
  const missing = ids.filter((id) => !names.organisations.has(id))
  if (missing.length === 0) return names
  return { ...names, organisations: new Map([...names.organisations, ...(await readOrganisations(missing))]) }
}

type Late = { rows: OwedRow[]; matching: number; page: number; pages: number; unknown: OwedKey[] }

/** A page of all that is late, of which the rows were read beside the groups; the last where there are fewer pages. */
async function lateOf(told: Told, filter: OwedFilter, late: number, rows: OwedRow[]): Promise<Late> {
  const { page, pages } = pageOf(filter.page, late, PAGE_SIZE).placed
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
  return { rows, matching, ...pageOf(filter.page, matching, PAGE_SIZE).placed, unknown }
}

function unknownKeys(filter: OwedFilter, { byOwner, byPlace, byBody }: ToldGroups): OwedKey[] {
  const values = { by: byOwner, place: byPlace, body: byBody, age: AGE_BANDS }
  return OWED_FILTERS.filter(
    (key) => filter[key] !== '' && !values[key].some(({ value }) => value === filter[key]),
  )
}
