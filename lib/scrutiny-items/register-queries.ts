import { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import { atMoment, keptFact } from '../kept-facts'
import type { Moment } from '../moment'
import { ownerIdOf, readHolders, type Holders } from '../obligations/holding-queries'
import { isHeld } from '../obligations/joined-queries'
import { readPastStandings } from '../standing/past-queries'
import { NO_RESPONSE, readFacets, yearColumn, type Facets } from './facet-queries'
import {
  FILTER_KEYS,
  isNarrowed,
  likePattern,
  REGISTERS,
  wordsOf,
  type FilterKey,
  type Register,
  type RegisterFilter,
  type Sort,
} from './filter'
import { readFollowed, responseColumn } from './followed-queries'
import { registerAt } from './known-queries'
import type { ListedItem } from './listed-rules'
import type { RegisterKind } from './rules'
import { itemColumns, listedItem, ownerIdsOf, type ItemRow } from './row-queries'

/** How many items a page of a register holds. */
export const PAGE_SIZE = 25

/** A page of a register, with what its filter may ask for. */
export type RegisterPage = Facets & {
  items: ListedItem[]
  matching: number
  page: number
  pages: number
  /** Keys whose value no item has. */
  unknown: FilterKey[]
}

type Source = ReturnType<typeof registerAt>

/** One page of a register as of a moment, in a handful of queries, however many items there are. */
export async function listRegister(
  moment: Moment,
  register: Register,
  filter: RegisterFilter,
): Promise<RegisterPage> {
  const [holders, past] = await Promise.all([readHolders(moment), readPastStandings(moment)])
  const source = registerAt(moment, past)
  const kinds = REGISTERS[register]
  const read = () => readFacets(moment, source, kinds, holders)
  // Whatever a reader narrows today's register by, it has the same choices. Days of the past are without number.
  const { names, ...facets } = moment.isNow
    ? await keptFact(`register ${register} ${atMoment(moment)}`, read)
    : await read()
  const unknown = unknownKeys(filter, facets.choices)
  const isFound = unknown.length === 0
  const where = conditions(moment, filter, { source, facets, holders })
  const wanted = { source, where, kinds }
  const matching = isNarrowed(filter) ? (isFound ? await countOf(wanted) : 0) : facets.total
  const pages = Math.max(1, Math.ceil(matching / PAGE_SIZE))
  const page = Math.min(filter.page, pages)
  const rows = matching > 0 ? await rowsOf(wanted, filter, page) : []
  const told = {
    owners: ownerIdsOf(rows, holders, moment),
    followed: await readFollowed(moment, rows),
    names,
  }
  const items = rows.map((row) => listedItem(row, told, moment))
  return { ...facets, items, matching, page, pages, unknown }
}

/** The keys for which the address has a value that no item has, so that it can be said plainly. */
const unknownKeys = (filter: RegisterFilter, choices: Facets['choices']): FilterKey[] =>
  FILTER_KEYS.filter((key) => filter[key] && !choices[key].some(({ value }) => value === filter[key]))

const countOf = async ({ source, where, kinds }: Wanted): Promise<number> => {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM ${source.from}
    WHERE i.kind = ANY (${[...kinds]}::scrutiny_item_kind[]) AND ${where}`
  return row?.count ?? 0
}

const number = Prisma.sql`substring(i.ref from '[0-9]+$')::int`
const published = Prisma.sql`i.published_at AS key`
const due = Prisma.sql`o.due_on IS NULL OR o.settled_on IS NOT NULL AS is_not_due, o.due_on AS key`

/** What the items of a page are put in order by, as columns, and how. By day in the order of the index, from either end. */
const ORDERS: Record<Sort, { keys: Prisma.Sql; order: Prisma.Sql }> = {
  asked: { keys: published, order: Prisma.sql`key DESC, chosen_id` },
  'asked-first': { keys: published, order: Prisma.sql`key, chosen_id DESC` },
  due: { keys: due, order: Prisma.sql`is_not_due, key, chosen_id` },
  'due-last': { keys: due, order: Prisma.sql`is_not_due, key DESC, chosen_id` },
  reference: {
    keys: Prisma.sql`substring(i.ref from '^(.*)/[A-Z]+[0-9]+$') AS prefix, substring(i.ref from '([A-Z]+)[0-9]+$') AS letter, ${number} AS key`,
    order: Prisma.sql`prefix, letter, key`,
  },
}

type Wanted = { source: Source; where: Prisma.Sql; kinds: readonly RegisterKind[] }

/** The items of a page, chosen from those of each kind, which the index has in order, before anything else is read of them. */
function rowsOf(
  { source, where, kinds }: Wanted,
  { sort }: RegisterFilter,
  page: number,
): Promise<ItemRow[]> {
  const { keys, order } = ORDERS[sort]
  const ofKinds = kinds.map(
    (kind) => Prisma.sql`
      (SELECT i.id AS chosen_id, ${keys} FROM ${source.from} WHERE i.kind = ${kind}::scrutiny_item_kind AND ${where}
      ORDER BY ${order} LIMIT ${page * PAGE_SIZE})`,
  )
  return db.$queryRaw<ItemRow[]>`
    SELECT ${itemColumns(source)} FROM ${source.from} JOIN (
      SELECT * FROM (${Prisma.join(ofKinds, ' UNION ALL ')}) of_kinds ORDER BY ${order} LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}
    ) chosen ON chosen_id = i.id ORDER BY ${order}`
}

type Found = { source: Source; facets: Facets; holders: Holders }

function conditions(moment: Moment, filter: RegisterFilter, found: Found): Prisma.Sql {
  const { source } = found
  const late = Prisma.sql`o.settled_on IS NULL AND o.due_on < ${moment.on}::date AND NOT ${source.isWithdrawn}`
  return Prisma.join(
    [
      source.isShown,
      ...FILTER_KEYS.filter((key) => filter[key]).map((key) => conditionOf(key, filter[key], moment, found)),
      ...(filter.late ? [late] : []),
      ...wordsOf(filter).map(hasWord),
    ],
    ' AND ',
  )
}

const hasWord = (word: string): Prisma.Sql => {
  const pattern = likePattern(word)
  return Prisma.sql`(i.text ILIKE ${pattern} OR i.ref ILIKE ${pattern} OR EXISTS (
    SELECT FROM scrutiny_item_part p WHERE p.scrutiny_item_id = i.id AND p.text ILIKE ${pattern}))`
}

function conditionOf(key: FilterKey, value: string, moment: Moment, found: Found): Prisma.Sql {
  const { source, facets, holders } = found
  const ids = [...(facets.choices[key].find((choice) => choice.value === value)?.ids ?? [])]
  switch (key) {
    case 'kind':
      return Prisma.sql`i.kind::text = ${value}`
    case 'standing':
      return Prisma.sql`${source.standing} = ${value}`
    case 'response':
      return Prisma.sql`coalesce(${responseColumn(moment)}, ${NO_RESPONSE}) = ${value}`
    case 'asked-of':
      return Prisma.sql`coalesce(o.debtor_id, i.addressee_id) = ANY (${ids}::uuid[])`
    case 'owed-by': {
      const wanted = isHeld(holders, (owner) => (ids[0] ?? null) === ownerIdOf(owner))
      return Prisma.sql`o.settled_on IS NULL AND NOT ${source.isWithdrawn} AND ${wanted}`
    }
    case 'place':
    case 'body':
      return Prisma.sql`i.body_id = ANY (${ids}::uuid[])`
    case 'year':
      return Prisma.sql`${yearColumn}::text = ${value}`
  }
}
