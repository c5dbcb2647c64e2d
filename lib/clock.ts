import { londonDay, type IsoDay } from './dates'
import { env } from './env'

/** The present instant; CLOCK_NOW (an ISO instant) fixes it for tests and demonstrations. */
export function now(): Date {
  const { clockNow } = env
  return clockNow ? new Date(clockNow) : new Date()
}

const HOUR_MS = 3_600_000
let known: { hour: number; day: IsoDay } | undefined

/** Today's date in London. Clocks there are whole hours from UTC, so within one the day is the same. */
export function today(): IsoDay {
  const at = now()
  const hour = Math.floor(at.getTime() / HOUR_MS)
  if (known?.hour !== hour) known = { hour, day: londonDay(at) }
  return known.day
}
