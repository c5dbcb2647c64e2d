import { db } from '../db'
import type { Moment } from '../moment'

/** How many published questions, requests and recommendations have no reply on record; null for a past day, of which replies don't tell. */
export async function countUnanswered(moment: Moment): Promise<number | null> {
  if (!moment.isNow) return null
  return db.scrutinyItem.count({
    where: {
      ref: { not: null },
      hiddenReason: null,
      state: { in: ['agreed', 'sent', 'acknowledged'] },
      replyNote: null,
    },
  })
}
