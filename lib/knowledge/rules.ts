import { firstDay, lastDay, type Edtf } from '../dates'
import type { Moment } from '../moment'

/**
 * Whether the public certainly knew, at a moment, of something stated on a date. Of the past only what was stated on that day at
 * the latest counts, and an undated statement doesn't; of today's record everything but what is stated for a later day.
 */
export function isKnown(moment: Moment, statedOn: Edtf | null): boolean {
  if (!statedOn) return moment.isNow
  return (moment.isNow ? firstDay(statedOn) : lastDay(statedOn)) <= moment.on
}
