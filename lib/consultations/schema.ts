import { z } from 'zod'
import type { IsoDay } from '../dates'
import { id, requiredDay, requiredText, optionalDay, text, TEXT_LIMIT, TITLE_LIMIT, version } from '../fields'
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

const MISSING = {
  kind: 'Choose what was agreed',
  days: 'Enter a whole number of days, such as 10',
  'from-day': 'Enter the first day of the pause',
  'to-day': 'Enter the last day of the pause',
  agreedBy: 'Enter who agreed to it',
  reason: 'Enter the reason: the public reads it',
} as const
type Moved = {
  kind: string
  days: string
  from: IsoDay | null
  to: IsoDay | null
  agreedBy: string
  reason: string
}

/** What is missing, all of it at once: which fields are needed depends on what was agreed. */
function missingOf({ kind, days, from, to, agreedBy, reason }: Moved): (keyof typeof MISSING)[] {
  const isMissing: Record<keyof typeof MISSING, boolean> = {
    kind: kind !== 'extension' && kind !== 'pause',
    days: kind === 'extension' && !/^\d{1,4}$/.test(days),
    'from-day': kind === 'pause' && !from,
    'to-day': kind === 'pause' && !to,
    agreedBy: agreedBy === '',
    reason: reason === '',
  }
  return (Object.keys(isMissing) as (keyof typeof MISSING)[]).filter((field) => isMissing[field])
}

/** A pause or more days, which somebody agreed to. What was promised stands beside it. */
export const MoveOutcome = (today: IsoDay) =>
  withGroups(
    ['from', 'to'],
    z
      .object({
        ...onConsultation,
        kind: text('What was agreed', 20),
        days: text('The number of days', 20),
        from: optionalDay(today, 'Enter the whole date'),
        to: optionalDay(today, 'Enter the whole date'),
        agreedBy: text('Who agreed', TITLE_LIMIT),
        reason: text('The reason', TEXT_LIMIT),
      })
      .transform(({ kind, days, from, to, ...rest }, context) => {
        const missing = missingOf({ kind, days, from, to, ...rest })
        for (const field of missing)
          context.addIssue({ code: 'custom', path: field.split('-'), message: MISSING[field] })
        if (missing.length > 0) return z.NEVER
        if (kind === 'pause' && from && to) return { ...rest, kind: 'pause' as const, from, to }
        return { ...rest, kind: 'extension' as const, days: Number(days) }
      }),
  )
export type MoveOutcome = z.output<ReturnType<typeof MoveOutcome>>
