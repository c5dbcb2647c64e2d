import { parseMoment, type Moment } from '@/lib/moment'

const TODAY = '2026-11-22'

/** The day on which the tests take place. */
export const now: Moment = { segment: 'now', on: TODAY, isNow: true }

/** A day before it, as "2020-10-01". */
export function dayOf(day: string): Moment {
  const moment = parseMoment(`on-${day}`, TODAY)
  if (!moment) throw new Error(`${day} is no day of the record`)
  return moment
}
