import { Temporal } from 'temporal-polyfill'

/** An EDTF date: `2020`, `2020-09` or `2020-09-30`, each may end in `~` (about). Never coerced to a finer precision. */
export type Edtf = string
/** A calendar day as `YYYY-MM-DD`. */
export type IsoDay = string
export type Precision = 'year' | 'month' | 'day'

/** The end of a period that has not ended, as EDTF writes it. */
export const OPEN_END = '..'

const TIME_ZONE = 'Europe/London'
const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Takes text; returns the EDTF date it is, or null when it is none (31 February, month 13, year 0, other forms). */
export function parseEdtf(text: string): Edtf | null {
  const match = FORM.exec(text.trim())
  if (!match || match[1] === '0000') return null
  const month = Number(match[2] ?? 1)
  if (month < 1 || month > 12) return null
  const day = Number(match[3] ?? 1)
  const inMonth = Temporal.PlainYearMonth.from({ year: Number(match[1]), month }).daysInMonth
  return day >= 1 && day <= inMonth ? text.trim() : null
}

/** The precision to which an EDTF date is stated. */
export function precisionOf(edtf: Edtf): Precision {
  const length = edtf.replace('~', '').length
  return length === 4 ? 'year' : length === 7 ? 'month' : 'day'
}

/** Whether an EDTF date is stated as approximate. */
export const isAbout = (edtf: Edtf): boolean => edtf.endsWith('~')

/** The first day that an EDTF date may mean. */
export function firstDay(edtf: Edtf): IsoDay {
  const bare = edtf.replace('~', '')
  return bare + '-01-01'.slice({ year: 0, month: 3, day: 6 }[precisionOf(edtf)])
}

/** The last day that an EDTF date may mean. */
export function lastDay(edtf: Edtf): IsoDay {
  const bare = edtf.replace('~', '')
  if (precisionOf(edtf) === 'year') return `${bare}-12-31`
  if (precisionOf(edtf) === 'day') return bare
  return `${bare}-${Temporal.PlainYearMonth.from(bare).daysInMonth}`
}

/** Sorts by first day, then the more precise first. */
export function compareEdtf(a: Edtf, b: Edtf): number {
  return firstDay(a).localeCompare(firstDay(b)) || lastDay(a).localeCompare(lastDay(b))
}

/**
 * Days since 1970; only ever for the distance between days. Read as midnights of UTC, which has no clock changes: lists ask this of every
 * entry, and Temporal takes thirty times as long.
 */
export const dayNumber = (day: IsoDay): number => Date.parse(day) / 86_400_000

/** Whole days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: IsoDay, to: IsoDay): number => dayNumber(to) - dayNumber(from)

/** The day so many days after (or, negative, before) a day. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** The same day so many months later; the last of the month where that has no such day. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  return Temporal.PlainDate.from(day).add({ months }).toString()
}

/** "Monday" to "Sunday". */
export const weekdayOf = (day: IsoDay): string => `${WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1]}`

/** Days in a row from a day on, without end, each with its weekday. */
export function* daysFrom(first: IsoDay): Generator<{ day: IsoDay; weekday: string }, never> {
  for (let date = Temporal.PlainDate.from(first); ; date = date.add({ days: 1 })) {
    yield { day: date.toString(), weekday: `${WEEKDAYS[date.dayOfWeek - 1]}` }
  }
}

/** The number of a month typed as "9", "09", "Sep" or "September"; null when it is none. */
export function monthNumber(text: string): number | null {
  const typed = text.trim().toLowerCase()
  if (/^\d{1,2}$/.test(typed)) return Number(typed) >= 1 && Number(typed) <= 12 ? Number(typed) : null
  const named = MONTHS.findIndex((month) => typed.length >= 3 && month.toLowerCase().startsWith(typed))
  return named < 0 ? null : named + 1
}

/** "1 April 2021": no ordinal, no leading zero. */
export function formatDay(day: IsoDay): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`
}

/** "30 September 2020", "September 2020", "2020", each with "about" before it when approximate. */
export function formatEdtf(edtf: Edtf): string {
  const bare = edtf.replace('~', '')
  const precision = precisionOf(edtf)
  const text =
    precision === 'year'
      ? bare
      : precision === 'month'
        ? `${MONTHS[Number(bare.slice(5)) - 1]} ${bare.slice(0, 4)}`
        : formatDay(bare)
  return isAbout(edtf) ? `about ${text}` : text
}

/** "1 April 2013 to 31 March 2021", "since 1 April 2026", "until June 2022", "dates not established". */
export function formatPeriod(startsOn: Edtf | null, endsOn: Edtf | null): string {
  if (endsOn === OPEN_END) return startsOn ? `since ${formatEdtf(startsOn)}` : 'start not established'
  if (!startsOn && !endsOn) return 'dates not established'
  if (!startsOn && endsOn) return `until ${formatEdtf(endsOn)}`
  if (startsOn && !endsOn) return `from ${formatEdtf(startsOn)}, end not established`
  return `${formatEdtf(startsOn ?? '')} to ${formatEdtf(endsOn ?? '')}`
}

/** "2pm", "2:30pm", "midday", "midnight" from a 24-hour time: never "12:00am", which readers take either way. */
export function formatTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  if (minute === 0 && hour % 12 === 0) return hour ? 'midday' : 'midnight'
  const clock = hour % 12 === 0 ? 12 : hour % 12
  return `${clock}${minute ? `:${String(minute).padStart(2, '0')}` : ''}${hour < 12 ? 'am' : 'pm'}`
}

const london = (instant: Date) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(TIME_ZONE)

/** The day in London at an instant. */
export const londonDay = (instant: Date): IsoDay => london(instant).toPlainDate().toString()

/** The instant at which a day is over in London: what was recorded before it was recorded by that day. */
export const endOfDay = (day: IsoDay): Date =>
  new Date(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(TIME_ZONE).epochMilliseconds)

/** "1 April 2021 at 2:05pm", London time. */
export function formatInstant(instant: Date): string {
  const zoned = london(instant)
  return `${formatDay(zoned.toPlainDate().toString())} at ${formatTime(zoned.toPlainTime().toString().slice(0, 5))}`
}

/** The day that a date column holds (the driver gives it as midnight UTC). */
export const isoDayOf = (dateColumn: Date): IsoDay => dateColumn.toISOString().slice(0, 10)

/** What a date column takes for a day. */
export const toDateColumn = (day: IsoDay): Date => new Date(`${day}T00:00:00Z`)
