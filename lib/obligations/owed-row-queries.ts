import { Prisma } from '@/prisma/generated/client/client'
import type { IsoDay } from '../dates'
import { db } from '../db'
import type { Moment } from '../moment'
import type { owedAt } from '../scrutiny-items/known-queries'
import type { Names } from '../scrutiny-items/row-queries'
import { isLate, isNewlyLate } from './count-queries'
import { AGE_BANDS, dueWithin, type OwedFilter, type OwedSort } from './filter'
import { ownerIdOf, type Holders } from './holding-queries'
import { isHeld } from './joined-queries'
import { owedColumns, withReplies, type OwedRow } from './row-queries'

/** How many a page of what is late holds, and how many the shorter lists beside it. */
export const PAGE_SIZE = 25
export const SHORT_LIST = 5
/** A consultation owes one outcome: there are few. */
const MOST_OUTCOMES = 200

export type Told = { moment: Moment; source: ReturnType<typeof owedAt>; holders: Holders }

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

/** A page of what is late, narrowed as told. */
export async function readRows(
  { moment, source }: Told,
  narrowed: Prisma.Sql,
  { sort, page }: OwedFilter,
): Promise<OwedRow[]> {
  const { sql, compare } = ORDERS[sort]
  const total = narrowed === Prisma.empty ? Prisma.sql`0` : Prisma.sql`count(*) OVER ()::int`
  const rows = Prisma.sql`
    SELECT ${owedColumns}, chosen.total FROM ${source.from} JOIN (
      SELECT o.id, ${total} AS total FROM ${source.fromAlone} WHERE ${source.isOpen} AND ${isLate(moment)} ${narrowed}
      ORDER BY ${sql} LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}
    ) chosen ON chosen.id = o.id`
  const found = await db.$queryRaw<OwedRow[]>(withReplies(rows, moment))
  return found.toSorted(compare)
}

/** What became late of late, what nobody has accepted, and the outcomes that are owed: short lists, in one query. */
export async function readLists({ moment, source, holders }: Told): Promise<(OwedRow & { list: string })[]> {
  // Chosen before what they are about is looked up.
  const list = (name: string, where: Prisma.Sql, order: Prisma.Sql, most = SHORT_LIST + 1) => Prisma.sql`
    (SELECT ${name} AS list, ${owedColumns} FROM ${source.from} JOIN (
      SELECT o.id FROM ${source.fromAlone} WHERE ${source.isOpen} AND ${where} ORDER BY ${order} LIMIT ${most}
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

/** What rows of `readRows` are narrowed to by a filter. */
export function conditions(
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
