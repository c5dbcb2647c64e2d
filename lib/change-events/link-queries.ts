import { isoDayOf } from '../dates'
import { db } from '../db'
import type { Moment } from '../moment'
import type { Period } from '../periods/rules'
import { linksBy, type Link } from './rules'

/** What had passed by a moment from one of these organisations to another of them. */
export async function linksAmong(
  { on }: Moment,
  organisations: readonly (Period & { id: string })[],
): Promise<Link[]> {
  const ids = organisations.map(({ id }) => id)
  const rows = await db.succession.findMany({
    where: { legalOn: { lte: new Date(on) }, predecessorId: { in: ids }, successorId: { in: ids } },
    select: {
      ...{ kind: true, predecessorId: true, successorId: true },
      ...{ functionId: true, changeEventId: true, legalOn: true },
    },
  })
  const lives = new Map(organisations.map((row) => [row.id, row]))
  return linksBy(
    on,
    rows.map((row) => ({ ...row, legalOn: isoDayOf(row.legalOn) })),
    lives,
  )
}
