import type { Prisma } from '@/prisma/generated/client/client'
import { responseOf } from '../answers/rules'
import { isoDayOf } from '../dates'
import { isJudgedWhole } from '../standing/rules'
import { closeProblem, type CloseProblem, type ClosingFacts } from './rules'

type Reader = Pick<Prisma.TransactionClient, 'scrutinyItem'>

const inOrder = { orderBy: { seq: 'asc' } } as const

/** What closing one item depends on, beside its state; asked in the transaction that closes it. */
export async function closingFacts(reader: Reader, id: string): Promise<ClosingFacts> {
  const { parts, actions, assessments } = await reader.scrutinyItem.findUniqueOrThrow({
    where: { id },
    select: {
      parts: { select: { answers: inOrder, verdicts: inOrder } },
      actions: { select: { dates: { where: { kind: 'actual' }, select: { id: true } } } },
      assessments: { select: { rating: true, on: true }, ...inOrder },
    },
  })
  return {
    isJudgedWhole: isJudgedWhole(parts),
    response: responseOf(parts.flatMap(({ answers }) => answers)),
    actionsDone: actions.map(({ dates }) => dates.length > 0),
    assessments: assessments.map(({ rating, on }) => ({ rating, on: isoDayOf(on) })),
  }
}

/** What stands against closing an item; null when it may be closed. */
export const mayNotClose = async (reader: Reader, id: string): Promise<CloseProblem | null> =>
  closeProblem(await closingFacts(reader, id))
