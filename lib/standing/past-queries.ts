import type { Prisma } from '@/prisma/generated/client/client'
import { clockOf } from '../obligations/clock-rules'
import { endOfDay, isoDayOf } from '../dates'
import { db } from '../db'
import type { Moment } from '../moment'
import { standingThen } from './past-rules'
import type { Due, Standing } from './rules'

const inOrder = { seq: 'asc' } as const

/** What `pastOf` needs of an obligation, with no more than was recorded by an instant; without one, all. */
export const historySelect = (end: Date | null) => {
  const where = end ? { recordedAt: { lt: end } } : {}
  return {
    ...{ id: true, basis: true, startsOn: true, days: true, dayType: true, settledOn: true },
    clockChanges: { where, orderBy: inOrder },
    scrutinyItem: {
      select: {
        ...{ authorId: true, closedAt: true, withdrawnAt: true, doneOn: true },
        parts: {
          orderBy: { number: 'asc' },
          select: {
            answers: { where, orderBy: inOrder, select: { id: true, kind: true, correctsId: true } },
            verdicts: { where, orderBy: inOrder, select: { answerId: true, finding: true } },
          },
        },
      },
    },
  } as const satisfies Prisma.ObligationSelect
}

/** How an item stood on a past day, where that is not what is kept beside it today. */
export type PastStanding = { id: string; standing: Standing } & Due

const changedSince = (end: Date): Prisma.ObligationWhereInput => {
  const some = { some: { recordedAt: { gte: end } } }
  return {
    OR: [
      { clockChanges: some },
      { scrutinyItem: { closedAt: { gte: end } } },
      { scrutinyItem: { withdrawnAt: { gte: end } } },
      { scrutinyItem: { parts: { some: { OR: [{ answers: some }, { verdicts: some }] } } } },
    ],
  }
}

/** How those items stood at a moment to which something has happened since; today nothing has. In one query. */
export async function readPastStandings(moment: Moment): Promise<PastStanding[]> {
  if (moment.isNow) return []
  const end = endOfDay(moment.on)
  const rows = await db.obligation.findMany({
    where: { scrutinyItem: { ref: { not: null }, sentAt: { lt: end } }, ...changedSince(end) },
    select: historySelect(end),
  })
  return rows.map(({ id, settledOn, scrutinyItem, ...stored }) => ({
    id,
    ...standingThen(
      {
        parts: scrutinyItem?.parts ?? [],
        isEstablished: scrutinyItem?.authorId != null,
        isOver: [scrutinyItem?.closedAt, scrutinyItem?.withdrawnAt].some((over) => over && over < end),
        clock: clockOf(stored),
        doneOn: scrutinyItem?.doneOn ?? null,
        settledOn: settledOn && isoDayOf(settledOn),
      },
      moment.on,
    ),
  }))
}
