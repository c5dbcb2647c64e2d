import { formatDay, parseEdtf, precisionOf, type IsoDay } from './dates'

/** The day as of which a public page is read: now, or `on-2020-10-01`. */
export type Moment = { segment: string; on: IsoDay; isNow: boolean }

/** The first day that the record covers: the National Health Service began on 5 July 1948. */
const EARLIEST = '1948-07-05'

/** The present as a moment. */
export const presentMoment = (today: IsoDay): Moment => ({ segment: 'now', on: today, isNow: true })

/** Takes a path segment and today's date; returns the moment, or null when it is none or lies in the future. */
export function parseMoment(segment: string, today: IsoDay): Moment | null {
  if (segment === 'now') return presentMoment(today)
  const day = segment.startsWith('on-') ? parseEdtf(segment.slice(3)) : null
  if (!day || precisionOf(day) !== 'day' || day.endsWith('~')) return null
  return day < EARLIEST || day > today ? null : { segment, on: day, isNow: false }
}

/** A public path kept within the moment: `/timeline`, or `/on-2020-10-01/timeline`. */
export function momentHref(moment: Moment, path: string): string {
  if (moment.isNow) return path
  return path === '/' ? `/${moment.segment}` : `/${moment.segment}${path}`
}

/** "today" or "on 1 October 2020", for headings and sentences. */
export const momentText = (moment: Moment): string => (moment.isNow ? 'today' : `on ${formatDay(moment.on)}`)
