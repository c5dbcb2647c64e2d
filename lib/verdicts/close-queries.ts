import type { Prisma } from '@/prisma/generated/client/client'
import { isJudgedWhole } from '../standing/rules'
import { followUpOfRows } from './review-rules'
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
    followUp: followUpOfRows(parts, assessments),
    actionsDone: actions.map(({ dates }) => dates.length > 0),
  }
}

/** What stands against closing an item; null when it may be closed. */
export const mayNotClose = async (reader: Reader, id: string): Promise<CloseProblem | null> =>
  closeProblem(await closingFacts(reader, id))
