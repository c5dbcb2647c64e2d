import type { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import { toDateColumn, type IsoDay } from '../dates'
import { MOVES } from '../scrutiny-items/rules'
import { ownerOn } from './owner-queries'
import type { Owner, SuccessionMap } from './owner-rules'
import { ownerSegments, type Segment } from './segment-rules'

type IsWanted = (owner: Owner) => boolean

/** What is owed in public and may still be answered; of a consultation, its outcome. */
export const openToAnswer = {
  OR: [
    { scrutinyItem: { ref: { not: null }, hiddenReason: null, state: { in: [...MOVES.answer.from] } } },
    { consultation: { visibility: 'published' } },
  ],
} as const satisfies Prisma.ObligationWhereInput

/**
 * Which obligations have such an owner on a day, as a condition that the database applies: as long as the list of those who succeeded
 * others, however long the register is. Those with acceptances are few, and are told one by one.
 */
export async function ownedWhere(
  map: SuccessionMap,
  day: IsoDay,
  isWanted: IsWanted,
): Promise<Prisma.ObligationWhereInput> {
  const accepted = await db.obligation.findMany({
    where: { acceptances: { some: {} } },
    select: {
      ...{ id: true, debtorId: true, functionId: true, askedFirstDay: true },
      acceptances: { orderBy: { seq: 'asc' } },
    },
  })
  const ids = accepted.filter((row) => isWanted(ownerOn(map, row, day))).map(({ id }) => id)
  const segments = ownerSegments(map, day).filter(({ owner }) => isWanted(owner))
  const bySegment = segments.map((segment) => ({ acceptances: { none: {} }, ...within(segment) }))
  return { OR: [{ id: { in: ids } }, ...bySegment] }
}

function within(segment: Segment): Prisma.ObligationWhereInput {
  const { debtorId, functionId, otherThanIds, askedFrom, askedTo } = segment
  const ofOthers = { OR: [{ functionId: null }, { functionId: { notIn: otherThanIds } }] }
  return {
    debtorId,
    ...(functionId ? { functionId } : otherThanIds.length > 0 ? ofOthers : {}),
    askedFirstDay: {
      gte: askedFrom ? toDateColumn(askedFrom) : undefined,
      lte: askedTo ? toDateColumn(askedTo) : undefined,
    },
  }
}
