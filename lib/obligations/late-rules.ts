import { dueOn } from '../clocks/rules'
import { isoDayOf, londonDay, type IsoDay } from '../dates'
import { clockOf, type ClockRow } from './clock-rules'

type Changed = Omit<ClockRow, 'clockChanges'> & {
  settledOn: Date | null
  clockChanges: readonly (ClockRow['clockChanges'][number] & { recordedAt: Date })[]
}

/**
 * The due dates that had passed, with something owed, when a pause or an extension moved them: on the day after each of them the
 * obligation became late, though its due date is another now.
 */
export function passedDueDates(row: Changed): IsoDay[] {
  return row.clockChanges.flatMap((change, index) => {
    const clock = clockOf({ ...row, clockChanges: row.clockChanges.slice(0, index) })
    if (!clock) return []
    const due = dueOn(clock)
    const wasOwed = row.settledOn === null || isoDayOf(row.settledOn) > due
    return wasOwed && due < londonDay(change.recordedAt) ? [due] : []
  })
}
