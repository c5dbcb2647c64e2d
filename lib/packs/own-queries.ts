import { db } from '../db'
import type { Actor } from '../permissions'
import { isRegisterKind, type ItemKind, type ItemState } from '../scrutiny-items/rules'

export type OwnItem = {
  id: string
  ref: string | null
  kind: ItemKind
  state: ItemState
  text: string
  href: string
}

/** What the actor recorded for a group and is not over, the latest first; drafts too, which nobody else can read. */
export async function ownItems(actor: Actor, bodyId: string): Promise<OwnItem[]> {
  const rows = await db.scrutinyItem.findMany({
    where: { authorId: actor.userId, bodyId, state: { notIn: ['withdrawn', 'closed'] } },
    select: { id: true, ref: true, kind: true, state: true, text: true },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map((row) => ({
    ...row,
    href: `/workspace/${isRegisterKind(row.kind) ? 'items' : 'feedback'}/${row.id}`,
  }))
}
