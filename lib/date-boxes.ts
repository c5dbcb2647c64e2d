import { formatDay, monthNumber, parseEdtf, type Edtf, type IsoDay } from './dates'

/** What was typed into the three boxes of a date, and the tick at "about". */
export type DateBoxes = { day: string; month: string; year: string; about: string }
type Box = keyof DateBoxes
type Read = { ok: true; edtf: Edtf | null } | { ok: false; box: Box; message: string }

/** The first year that the record covers, and how many years ahead of today a date may lie. */
const FIRST_YEAR = 1948
const YEARS_AHEAD = 30

const wrong = (box: Box, message: string): Read => ({ ok: false, box, message })
const pad = (number: number) => String(number).padStart(2, '0')

/**
 * Reads the boxes as an EDTF date; day, or day and month, may be empty, and the date keeps that precision. All empty gives
 * null. The message says what to do and names the box at fault. `today` bounds the years.
 */
export function readDateBoxes(boxes: DateBoxes, today: IsoDay): Read {
  const [day, month, year] = [boxes.day.trim(), boxes.month.trim(), boxes.year.trim()]
  if (!day && !month && !year) return { ok: true, edtf: null }
  if (!/^\d{4}$/.test(year)) return wrong('year', 'Year must be 4 numbers, like 2027')
  const problem = outOfRange(Number(year), today)
  if (problem) return wrong('year', problem)
  if (day && !month) return wrong('month', 'Enter a month, or leave the day empty too')
  return readParts(day, month, year, boxes.about ? '~' : '')
}

function outOfRange(year: number, today: IsoDay): string | null {
  const last = Number(today.slice(0, 4)) + YEARS_AHEAD
  return year < FIRST_YEAR || year > last ? `Year must be from ${FIRST_YEAR} to ${last}` : null
}

function readParts(day: string, month: string, year: string, about: string): Read {
  const number = month ? monthNumber(month) : 0
  if (number === null) return wrong('month', 'Month must be a number from 1 to 12')
  if (day && (!/^\d{1,2}$/.test(day) || Number(day) === 0)) {
    return wrong('day', 'Day must be a number from 1 to 31')
  }
  const parts = [year, number ? pad(number) : '', day ? pad(Number(day)) : ''].filter(Boolean)
  const edtf = parseEdtf(parts.join('-') + about)
  return edtf ? { ok: true, edtf } : wrong('day', `${formatDay(parts.join('-'))} is not a real date`)
}

/** What the boxes of a date hold that is given to the day, by the names of their fields. */
export function dayValues(name: string, day: IsoDay): Record<string, string> {
  const [year, month, date] = day.split('-').map(Number)
  return { [`${name}-day`]: `${date}`, [`${name}-month`]: `${month}`, [`${name}-year`]: `${year}` }
}
