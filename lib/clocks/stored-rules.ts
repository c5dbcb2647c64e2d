import { isoDayOf } from '../dates'
import type { Clock, ClockBasis, DayType } from './rules'

/** The clock of an obligation as the database holds it; all null where no due date was set. */
export type StoredClock = {
  basis: ClockBasis | null
  startsOn: Date | null
  days: number | null
  dayType: DayType | null
  clockChanges: readonly StoredChange[]
}

export type StoredChange = {
  kind: 'pause' | 'extension'
  fromOn: Date | null
  toOn: Date | null
  days: number | null
  agreedBy: string
  reason: string
}

/** The clock with its pauses and extensions, to be walked; null where none was set. */
export function clockOf({ basis, startsOn, days, dayType, clockChanges }: StoredClock): Clock | null {
  if (!basis || !startsOn || !days || !dayType) return null
  return {
    ...{ basis, days, dayType },
    startsOn: isoDayOf(startsOn),
    pauses: clockChanges.flatMap(({ fromOn, toOn, ...agreed }) =>
      fromOn && toOn ? [{ from: isoDayOf(fromOn), to: isoDayOf(toOn), ...agreedOf(agreed) }] : [],
    ),
    extensions: clockChanges.flatMap(({ kind, days: more, ...agreed }) =>
      kind === 'extension' && more ? [{ days: more, ...agreedOf(agreed) }] : [],
    ),
  }
}

const agreedOf = ({ agreedBy, reason }: Pick<StoredChange, 'agreedBy' | 'reason'>) => ({ agreedBy, reason })
