import { londonDay, type IsoDay } from './dates'
import { env } from './env'

/** The present instant; CLOCK_NOW (an ISO instant) fixes it for tests and demonstrations. */
export function now(): Date {
  return env.clockNow ? new Date(env.clockNow) : new Date()
}

/** Today's date in London. */
export const today = (): IsoDay => londonDay(now())
