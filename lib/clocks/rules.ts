import { daysBetween, daysFrom, type IsoDay } from '../dates'
import { bankHolidaysOf, isWeekend } from './bank-holiday-rules'

export type ClockBasis = 'statutory' | 'agreed' | 'courtesy'
export type DayType = 'calendar' | 'working'

/** Days from..to, both included, on which the clock stands still. */
export type Pause = { from: IsoDay; to: IsoDay; agreedBy: string; reason: string }

/** So many days more, of the clock's own kind of day. */
export type Extension = { days: number; agreedBy: string; reason: string }

export type Clock = {
  basis: ClockBasis
  startsOn: IsoDay
  days: number
  dayType: DayType
  pauses: readonly Pause[]
  extensions: readonly Extension[]
}

/** Why a day of a clock's run does not count. */
export type Uncounted =
  | { why: 'day of the request' }
  | { why: 'paused'; agreedBy: string; reason: string }
  | { why: 'weekend' }
  | { why: 'bank holiday'; name: string }

type Dated = { day: IsoDay; weekday: string }

/** One day of the run: its number in the count, or why it has none. */
export type WorkingDay = Dated &
  ({ number: number; uncounted: null } | { number: null; uncounted: Uncounted })

/** The time that the law gives for a response, where it says so, and how we read it: in this one place. */
export const STATUTORY_RESPONSE = {
  days: 28,
  inForceFrom: '2013-04-01',
  citation:
    'regulation 22(7) of the Local Authority (Public Health, Health and Wellbeing Boards and Health Scrutiny) Regulations 2013',
  url: 'https://www.legislation.gov.uk/uksi/2013/218/regulation/22/made',
  reading:
    'The days are counted “beginning with the day” of the request, so that day is day 1. Weekends and bank holidays count too.',
} as const

/** Working days that a body is asked to keep to where no law and no meeting sets a time. */
export const COURTESY_DAYS = 20

/** No clock runs for longer than ten years, so that every walk along one ends. */
const LONGEST_RUN = 3653

const unmoved = { pauses: [], extensions: [] }

/** The clock of a response that the law asks for: 28 calendar days, of which the day of the request is the first. */
export const statutoryClock = (startsOn: IsoDay): Clock => ({
  basis: 'statutory',
  startsOn,
  days: STATUTORY_RESPONSE.days,
  dayType: 'calendar',
  ...unmoved,
})

/** The clock of any other question: 20 working days, counted from the day after the request. */
export const courtesyClock = (startsOn: IsoDay): Clock => ({
  basis: 'courtesy',
  startsOn,
  days: COURTESY_DAYS,
  dayType: 'working',
  ...unmoved,
})

/** The clock of a due date agreed at a meeting, as calendar days with the first as day 1; null when it is due before it starts. */
export function agreedClock(startsOn: IsoDay, dueOn: IsoDay): Clock | null {
  const days = daysBetween(startsOn, dueOn) + 1
  return days < 1 ? null : { basis: 'agreed', startsOn, days, dayType: 'calendar', ...unmoved }
}

/** How many days the clock counts: its own and those of every extension. */
export const daysToCount = ({ days, extensions }: Clock): number =>
  extensions.reduce((sum, extension) => sum + extension.days, days)

function uncountedOn(clock: Clock, { day, weekday }: Dated): Uncounted | null {
  if (clock.basis === 'courtesy' && day === clock.startsOn) return { why: 'day of the request' }
  const pause = clock.pauses.find(({ from, to }) => from <= day && day <= to)
  if (pause) return { why: 'paused', agreedBy: pause.agreedBy, reason: pause.reason }
  if (clock.dayType === 'calendar') return null
  if (isWeekend(weekday)) return { why: 'weekend' }
  const name = bankHolidaysOf(Number(day.slice(0, 4))).get(day)
  return name === undefined ? null : { why: 'bank holiday', name }
}

function runOf(clock: Clock): WorkingDay[] {
  const toCount = daysToCount(clock)
  const run: WorkingDay[] = []
  let counted = 0
  for (const dated of daysFrom(clock.startsOn)) {
    if (counted >= toCount || run.length === LONGEST_RUN) break
    const uncounted = uncountedOn(clock, dated)
    run.push(uncounted ? { ...dated, number: null, uncounted } : { ...dated, number: ++counted, uncounted })
  }
  return run
}

const isWhole = (run: WorkingDay[], clock: Clock) => run.at(-1)?.number === daysToCount(clock)

/** Whether the clock counts one whole day or more and ends within ten years. Ask before a due date is wanted. */
export const canRun = (clock: Clock): boolean => isWhole(runOf(clock), clock)

/** The working, day by day, from the first day to the due date. Throws for a clock that can't run. */
export function workingOf(clock: Clock): WorkingDay[] {
  const run = runOf(clock)
  if (!isWhole(run, clock)) throw new RangeError('A clock must count whole days and end within ten years')
  return run
}

/** The last day on which an answer is in time, pauses and extensions included. Throws for a clock that can't run. */
export const dueOn = (clock: Clock): IsoDay => workingOf(clock).at(-1)?.day ?? clock.startsOn

/** The due date before any pause or extension. */
export const originalDueOn = (clock: Clock): IsoDay => dueOn({ ...clock, ...unmoved })

/** Late from the day after the due date. */
export const isLate = (dueOn: IsoDay, day: IsoDay): boolean => day > dueOn

/** How many days late on a day; 0 up to and on the due date. */
export const daysLate = (dueOn: IsoDay, day: IsoDay): number => Math.max(0, daysBetween(dueOn, day))
