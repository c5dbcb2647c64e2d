import type { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import type { IsoDay } from '../dates'
import { followUpOfRows, isCarriedOut, type SaidResponse } from '../verdicts/review-rules'
import type { RegisterItem } from './item-rules'
import { MOVES } from './rules'

const inOrder = { orderBy: { seq: 'asc' } } as const

/** What `followUpIn` needs of an item, beside the answers to its parts. */
export const followUpSelect = {
  assessments: { select: { rating: true, on: true }, ...inOrder },
  actions: { select: { dates: { where: { kind: 'actual' }, select: { id: true } } } },
} as const satisfies Prisma.ScrutinyItemSelect

type Row = Prisma.ScrutinyItemGetPayload<{ select: typeof followUpSelect }> & {
  parts: readonly { answers: readonly { response: SaidResponse['response']; recordedAt: Date }[] }[]
}

/** How an item is followed, and whether it is done; null where it is no accepted recommendation. */
export function followUpIn({ parts, assessments, actions }: Row): RegisterItem['followUp'] {
  const followUp = followUpOfRows(parts, assessments)
  const isDone = actions.map(({ dates }) => dates.length > 0)
  return followUp && { ...followUp, isDone: isCarriedOut(followUp, isDone) }
}

/** What groups follow and is not done, each with the day of its next review. Few recommendations are accepted and open. */
export async function readOpenFollowUps(
  bodyIds: string[],
): Promise<{ id: string; review_on: IsoDay | null }[]> {
  const rows = await db.scrutinyItem.findMany({
    where: {
      ...{ kind: 'recommendation', bodyId: { in: bodyIds }, state: { in: [...MOVES.judge.from] } },
      parts: { some: { answers: { some: { response: { not: null } } } } },
    },
    select: {
      ...{ id: true, ...followUpSelect },
      parts: { select: { answers: { select: { response: true, recordedAt: true }, ...inOrder } } },
    },
  })
  return rows.flatMap(({ id, ...row }) => {
    const followUp = followUpIn(row)
    return followUp && !followUp.isDone ? [{ id, review_on: followUp.reviewDueOn }] : []
  })
}
