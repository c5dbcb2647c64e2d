import { Prisma } from '@/prisma/generated/client/client'
import { addDays } from '../dates'
import { db } from '../db'
import type { Moment } from '../moment'
import { owedAt } from '../scrutiny-items/known-queries'
import { readPastStandings } from '../standing/past-queries'
import { NEW_DAYS } from './filter'
import { readHolders } from './holding-queries'
import { isHeld } from './joined-queries'

/** Late from the day after it was due. */
export const isLate = ({ on }: Moment): Prisma.Sql => Prisma.sql`o.due_on < ${on}::date`

/** Late for `NEW_DAYS` days at most. */
export const isNewlyLate = (moment: Moment): Prisma.Sql =>
  Prisma.sql`o.due_on >= ${addDays(moment.on, -NEW_DAYS)}::date AND ${isLate(moment)}`

/** How much is owed on a day, for the home page: answers to councillors, and the outcomes of consultations apart. */
export type OwedCounts = {
  open: number
  late: number
  newlyLate: number
  nobodys: number
  notEstablished: number
  outcomes: number
  lateOutcomes: number
}

/** How much is owed and late on a day, and how much of it nobody has accepted. */
export async function countOwed(moment: Moment): Promise<OwedCounts> {
  const [holders, past] = await Promise.all([readHolders(moment), readPastStandings(moment)])
  const source = owedAt(moment, past)
  const isNobodys = isHeld(holders, ({ kind }) => kind === 'nobody')
  const isAnswer = Prisma.sql`o.consultation_id IS NULL`
  const isOutcome = Prisma.sql`o.consultation_id IS NOT NULL`
  const isKnown = Prisma.sql`o.standing <> 'not_established'`
  const [row] = await db.$queryRaw<OwedCounts[]>`
    SELECT count(*) FILTER (WHERE ${isKnown} AND ${isAnswer})::int AS open,
      count(*) FILTER (WHERE ${isLate(moment)} AND ${isAnswer})::int AS late,
      count(*) FILTER (WHERE ${isNewlyLate(moment)} AND ${isAnswer})::int AS "newlyLate",
      (SELECT count(*)::int FROM ${source.from} WHERE ${source.isOpen} AND ${isAnswer} AND ${isNobodys}) AS nobodys,
      count(*) FILTER (WHERE NOT (${isKnown}) AND ${isAnswer})::int AS "notEstablished",
      count(*) FILTER (WHERE ${isOutcome})::int AS outcomes,
      count(*) FILTER (WHERE ${isLate(moment)} AND ${isOutcome})::int AS "lateOutcomes"
    FROM ${source.from} WHERE ${source.isOpen}`
  return row ?? NONE
}

const NONE: OwedCounts = {
  ...{ open: 0, late: 0, newlyLate: 0, nobodys: 0, notEstablished: 0 },
  ...{ outcomes: 0, lateOutcomes: 0 },
}
