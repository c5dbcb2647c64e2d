import { z } from 'zod'
import { readDateBoxes } from './date-boxes'
import { isId } from './ids'
import { isAbout, precisionOf, type Edtf, type IsoDay } from './dates'
import { formatCount } from './numbers'

/** How many characters a title and a longer text may have; said in hints and in errors, never cut off. */
export const TITLE_LIMIT = 200
export const TEXT_LIMIT = 10_000

/** Browsers send line ends as CR LF, and PostgreSQL stores no null character; everything else is kept as it was typed. */
const plain = (text: string) => text.replaceAll('\r\n', '\n').replaceAll('\0', '').trim()
const length = (text: string) => Array.from(text).length

/** A text of at most so many characters; may be empty. `what` begins the message: "The summary". */
export const text = (what: string, limit: number) =>
  z
    .string()
    .default('')
    .transform(plain)
    .refine((typed) => length(typed) <= limit, {
      error: ({ input }) =>
        `${what} must be ${formatCount(limit)} characters or fewer. You have used ${formatCount(length(String(input)))}`,
    })

/** A text that may not be empty; `ask` says what to enter. */
export const requiredText = (what: string, limit: number, ask: string) =>
  text(what, limit).refine((typed) => typed !== '', { error: ask })

/** One of a list of choices; `ask` says what to choose. */
export const choice = <const Value extends string>(values: readonly Value[], ask: string) =>
  z.enum(values, { error: ask })

/** The key of a row that the form names. */
export const id = (ask = 'Choose one from the list') => z.uuid({ error: ask })

/** The key of a row, where the choice may be left open. */
export const optionalId = z
  .string()
  .default('')
  .transform((typed) => (isId(typed) ? typed : null))

/** The version of the row on which the form was made. */
export const version = z.coerce.number().int().positive()

const boxes = z.object({
  day: z.string().default(''),
  month: z.string().default(''),
  year: z.string().default(''),
  about: z.string().default(''),
})

/** A date from three boxes and the tick at "about"; null when all are empty. */
export const optionalDate = (today: IsoDay) =>
  boxes.transform((typed, context): Edtf | null => {
    const read = readDateBoxes(typed, today)
    if (read.ok) return read.edtf
    context.addIssue({ code: 'custom', path: [read.box], message: read.message })
    return z.NEVER
  })

/** A date from three boxes that may not all be empty; `ask` says what to enter. */
export const requiredDate = (today: IsoDay, ask: string) =>
  optionalDate(today).transform((edtf, context): Edtf => {
    if (edtf !== null) return edtf
    context.addIssue({ code: 'custom', path: ['year'], message: ask })
    return z.NEVER
  })

/** A date given to the day, or none; `ask` says what to enter where there is a month or a year only. */
export const optionalDay = (today: IsoDay, ask: string) =>
  optionalDate(today).transform((edtf, context): IsoDay | null => {
    if (edtf === null || (precisionOf(edtf) === 'day' && !isAbout(edtf))) return edtf
    context.addIssue({ code: 'custom', path: ['day'], message: ask })
    return z.NEVER
  })

/** A date given to the day; `ask` says what to enter. */
export const requiredDay = (today: IsoDay, ask: string) =>
  optionalDay(today, ask).transform((day, context): IsoDay => {
    if (day !== null) return day
    context.addIssue({ code: 'custom', path: ['day'], message: ask })
    return z.NEVER
  })

/** A day that has come: today or one in the past. */
export const pastDay = (today: IsoDay, ask: string) =>
  requiredDay(today, ask).transform((day, context): IsoDay => {
    if (day <= today) return day
    context.addIssue({ code: 'custom', path: ['day'], message: 'The date must be today or in the past' })
    return z.NEVER
  })
