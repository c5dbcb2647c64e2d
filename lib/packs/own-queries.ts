import { db } from '../db'
import type { Actor } from '../permissions'
import { isRegisterKind, registerHref, type ItemKind, type ItemState } from '../scrutiny-items/rules'

export type OwnItem = {
  id: string
  ref: string | null
  kind: ItemKind
  state: ItemState
  text: string
  href: string | null
}

/** What the actor recorded for a group, the latest first; drafts too, which nobody else can read. */
export async function ownItems(actor: Actor, bodyId: string): Promise<OwnItem[]> {
  const rows = await db.scrutinyItem.findMany({
    where: { authorId: actor.userId, bodyId, state: { notIn: ['withdrawn', 'closed'] } },
    select: { id: true, ref: true, kind: true, state: true, text: true, hiddenReason: true },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(({ hiddenReason, ...row }) => ({ ...row, href: hrefOf(row, hiddenReason !== null) }))
}

function hrefOf({ id, kind, ref }: Pick<OwnItem, 'id' | 'kind' | 'ref'>, isHidden: boolean): string | null {
  if (!isRegisterKind(kind)) return `/workspace/feedback/${id}`
  return ref && !isHidden ? registerHref(kind, ref) : null
}
