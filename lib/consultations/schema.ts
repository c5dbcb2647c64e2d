import { z } from 'zod'
import type { IsoDay } from '../dates'
import {
  choice,
  id,
  requiredDay,
  requiredText,
  optionalDay,
  text,
  TEXT_LIMIT,
  TITLE_LIMIT,
  version,
} from '../fields'
import { withGroups } from '../forms'
import { SourceField } from '../sources/schema'

/** Every form about a consultation carries these: its own id, and the version of the consultation on which it was made. */
const onConsultation = { id: id(), consultationId: id(), version }

/** The day by which an outcome is promised. The form's id becomes that of what is owed. */
export const PromiseOutcome = (today: IsoDay) =>
  withGroups(
    ['on'],
    z.object({ ...onConsultation, on: requiredDay(today, 'Enter the day by which you promise the outcome') }),
  )
export type PromiseOutcome = z.output<ReturnType<typeof PromiseOutcome>>

/** What was decided, when, and where it is published. */
export const PublishOutcome = (today: IsoDay) =>
  withGroups(
    ['on', 'source'],
    z.object({
      ...onConsultation,
      outcome: requiredText('The outcome', TEXT_LIMIT, 'Enter what was decided'),
      on: requiredDay(today, 'Enter the day on which the outcome was published'),
      source: SourceField,
    }),
  )
export type PublishOutcome = z.output<ReturnType<typeof PublishOutcome>>

const DAYS = 'Enter a whole number of days, such as 10'

/** A pause or more days, which somebody agreed to. What was promised stands beside it. */
export const MoveOutcome = (today: IsoDay) =>
  withGroups(
    ['from', 'to'],
    z
      .object({
        ...onConsultation,
        kind: choice(['extension', 'pause'], 'Choose what was agreed'),
        days: text('The number of days', 20),
        from: optionalDay(today, 'Enter the whole date'),
        to: optionalDay(today, 'Enter the whole date'),
        agreedBy: requiredText('Who agreed', TITLE_LIMIT, 'Enter who agreed to it'),
        reason: requiredText('The reason', TEXT_LIMIT, 'Enter the reason: the public reads it'),
      })
      .transform(({ kind, days, from, to, ...rest }, context) => {
        if (kind === 'extension' && /^\d{1,4}$/.test(days)) return { ...rest, kind, days: Number(days) }
        if (kind === 'pause' && from && to) return { ...rest, kind, from, to }
        const missing = (path: string[], message: string) =>
          context.addIssue({ code: 'custom', path, message })
        if (kind === 'extension') missing(['days'], DAYS)
        if (kind === 'pause' && !from) missing(['from', 'day'], 'Enter the first day of the pause')
        if (kind === 'pause' && !to) missing(['to', 'day'], 'Enter the last day of the pause')
        return z.NEVER
      }),
  )
export type MoveOutcome = z.output<ReturnType<typeof MoveOutcome>>
