import type { Prisma } from '@/prisma/generated/client/client'
import { toDateColumn, type IsoDay } from '../dates'
import { isNothingOwed, standingOf, type PartHistory } from '../standing/rules'

type Tx = Prisma.TransactionClient

const inOrder = { orderBy: { seq: 'asc' } } as const

/** What was answered to each part of an item and what was found, in the order of recording. */
export async function historyOf(tx: Tx, scrutinyItemId: string): Promise<PartHistory[]> {
  return tx.scrutinyItemPart.findMany({
    where: { scrutinyItemId },
    orderBy: { number: 'asc' },
    select: {
      answers: { select: { id: true, kind: true, correctsId: true }, ...inOrder },
      verdicts: { select: { answerId: true, finding: true }, ...inOrder },
    },
  })
}

/**
 * Writes beside an item's obligation how it stands and since when nothing is owed. To be called by whatever adds an answer or a
 * finding, or ends an item, in its own transaction; the item's state is read as it then is. Returns what happened to each part.
 */
export async function settle(tx: Tx, scrutinyItemId: string, day: IsoDay): Promise<PartHistory[]> {
  const parts = await historyOf(tx, scrutinyItemId)
  const { state, authorId, doneOn, obligation } = await tx.scrutinyItem.findUniqueOrThrow({
    where: { id: scrutinyItemId },
    select: { state: true, authorId: true, doneOn: true, obligation: true },
  })
  if (!obligation) return parts
  const isOver = state === 'closed' || state === 'withdrawn'
  const settledOn = isNothingOwed({ parts, isOver, isDone: doneOn !== null })
    ? (obligation.settledOn ?? toDateColumn(day))
    : null
  const standing = standingOf(parts, authorId !== null)
  await tx.obligation.update({ where: { id: obligation.id }, data: { standing, settledOn } })
  return parts
}
