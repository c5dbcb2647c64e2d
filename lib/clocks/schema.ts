import { z } from 'zod'
import type { IsoDay } from '../dates'
import { id, requiredDay, requiredText, TEXT_LIMIT, TITLE_LIMIT, version } from '../fields'
import { withGroups } from '../forms'

const agreed = {
  id: id(),
  version,
  changeId: id(),
  agreedBy: requiredText('Who agreed', TITLE_LIMIT, 'Enter who agreed to it'),
  reason: requiredText('The reason', TEXT_LIMIT, 'Enter the reason: the public reads it'),
}

/** A pause of an item's clock: from and to, both included. */
export const PauseClock = (today: IsoDay) =>
  withGroups(
    ['from', 'to'],
    z.object({
      ...agreed,
      from: requiredDay(today, 'Enter the first day of the pause'),
      to: requiredDay(today, 'Enter the last day of the pause'),
    }),
  )
export type PauseClock = z.output<ReturnType<typeof PauseClock>>

const DAYS = 'Enter a whole number of days, such as 10'

/** More days, of the clock's own kind. */
export const ExtendClock = z.object({
  ...agreed,
  days: z
    .string()
    .default('')
    .refine((typed) => /^\s*\d{1,4}\s*$/.test(typed), { error: DAYS })
    .transform(Number),
})
export type ExtendClock = z.output<typeof ExtendClock>
