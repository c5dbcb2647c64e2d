import { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import type { RegisterFilter, Sort } from './filter'
import type { registerAt } from './known-queries'
import { itemColumns, type ItemRow } from './row-queries'
import type { RegisterKind } from './rules'

/** How many items a page of a register holds. */
export const PAGE_SIZE = 25

/** Items of these kinds, narrowed. */
export type Wanted = {
  source: ReturnType<typeof registerAt>
  where: Prisma.Sql
  kinds: readonly RegisterKind[]
}

/** How many there are. */
export const countOf = async ({ source, where, kinds }: Wanted): Promise<number> => {
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

/** The items of a page, chosen from those of each kind, which the index has in order, before anything else is read of them. */
export function rowsOf(
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
