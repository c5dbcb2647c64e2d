import { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import type { IsoDay } from '../dates'
import { pageOf, type Placed } from '../paging'
import type { Actor } from '../permissions'
import type { RegisterItem } from './item-rules'
import { REGISTER_KINDS } from './rules'
import { UNFINISHED } from './step-rules'
import { itemsInOrder } from './workspace-queries'

/** A page of what the actor has written for the register: what they have to do first, as `writersOrder`, then the latest. */
export async function myItems(
  actor: Actor,
  day: IsoDay,
  page: number,
): Promise<Placed & { items: RegisterItem[]; count: number }> {
  const where = { authorId: actor.userId, kind: { in: [...REGISTER_KINDS] } }
  const count = await db.scrutinyItem.count({ where })
  const { placed, rows } = pageOf(page, count)
  const ids = await idsOf(actor, Prisma.sql`LIMIT ${rows.take} OFFSET ${rows.skip}`)
  return { items: await itemsInOrder(ids, day), count, ...placed }
}

/** All of it that waits for the actor: drafts, and what was returned to them, which comes first. */
export async function unfinishedItems(actor: Actor, day: IsoDay): Promise<RegisterItem[]> {
  return itemsInOrder(
    await idsOf(actor, Prisma.empty, Prisma.sql`AND state::text = ANY (${UNFINISHED})`),
    day,
  )
}

async function idsOf(actor: Actor, page: Prisma.Sql, narrowed = Prisma.empty): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM scrutiny_item
    WHERE author_id = ${actor.userId}::uuid AND kind::text = ANY (${[...REGISTER_KINDS]}) ${narrowed}
    ORDER BY array_position(${UNFINISHED}::text[], state::text), created_at DESC, id DESC ${page}`
  return rows.map(({ id }) => id)
}
