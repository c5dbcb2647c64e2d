import type { Clock, ClockBasis, DayType } from '../clocks/rules'
import { isoDayOf } from '../dates'

/** An obligation's clock as the database gives it, with its changes in the order of recording. */
export type ClockRow = {
  basis: ClockBasis | null
  startsOn: Date | null
  days: number | null
  dayType: DayType | null
  clockChanges: readonly ChangeRow[]
}

type ChangeRow = {
  kind: 'pause' | 'extension'
  fromOn: Date | null
  toOn: Date | null
  days: number | null
  agreedBy: string
  reason: string
}

/** The clock of an obligation; null where no due date is established. */
export function clockOf({ basis, startsOn, days, dayType, clockChanges }: ClockRow): Clock | null {
  if (!basis || !startsOn || !days || !dayType) return null
  return {
    basis,
    startsOn: isoDayOf(startsOn),
    days,
    dayType,
    pauses: clockChanges.flatMap(({ fromOn, toOn, agreedBy, reason }) =>
      fromOn && toOn ? [{ from: isoDayOf(fromOn), to: isoDayOf(toOn), agreedBy, reason }] : [],
    ),
    extensions: clockChanges.flatMap(({ days: more, agreedBy, reason }) =>
      more ? [{ days: more, agreedBy, reason }] : [],
    ),
  }
}
