import { daysBetween, firstDay, formatEdtf, formatTime, isAbout, lastDay, precisionOf } from '../dates'
import type { Edtf, IsoDay } from '../dates'
import { isKnown } from '../knowledge/rules'
import type { Moment } from '../moment'

/** The dates that a consultation's state follows from; null: not established. */
export type ConsultationDates = {
  opensOn: Edtf | null
  closesOn: Edtf | null
  /** London time on the closing day, as 23:59. */
  closesAt: string | null
  outcomeOn: Edtf | null
  outcomeDueOn: Edtf | null
}

export type ConsultationState =
  'dates_not_established' | 'not_yet_open' | 'open' | 'awaiting_outcome' | 'outcome_published'

const isExact = (date: Edtf | null): date is IsoDay =>
  date !== null && precisionOf(date) === 'day' && !isAbout(date)

/**
 * Where a consultation stands on a day. It is open from its first possible day to its last possible one, the closing day
 * included, and never closed before it opened, whatever its closing date says.
 */
export function stateOn({ opensOn, closesOn, outcomeOn }: ConsultationDates, day: IsoDay): ConsultationState {
  if (opensOn && day < firstDay(opensOn)) return 'not_yet_open'
  if (outcomeOn && firstDay(outcomeOn) <= day) return 'outcome_published'
  if (closesOn && lastDay(closesOn) < day) return 'awaiting_outcome'
  return opensOn && closesOn ? 'open' : 'dates_not_established'
}

/** Whole days until the closing day, 0 on that day; null when the day is not established. */
export const daysLeft = ({ closesOn }: ConsultationDates, day: IsoDay): number | null =>
  isExact(closesOn) ? daysBetween(day, closesOn) : null

/** How many days people had, the first and the last counted; null where either is not established to the day. */
export function daysOpen({ opensOn, closesOn }: ConsultationDates): number | null {
  if (!isExact(opensOn) || !isExact(closesOn) || closesOn < opensOn) return null
  return daysBetween(opensOn, closesOn) + 1
}

/** By how many days the outcome is overdue; 0 when it is not, or nothing says when it was due. */
export function outcomeDaysLate({ outcomeOn, outcomeDueOn }: ConsultationDates, day: IsoDay): number {
  if (!outcomeDueOn) return 0
  const until = outcomeOn && firstDay(outcomeOn) <= day ? firstDay(outcomeOn) : day
  return Math.max(0, daysBetween(lastDay(outcomeDueOn), until))
}

/** "11:59pm on 8 January 2021", or the day alone where the time is not established. */
export function closingWords({ closesOn, closesAt }: ConsultationDates): string | null {
  if (!closesOn) return null
  return closesAt ? `${formatTime(closesAt)} on ${formatEdtf(closesOn)}` : formatEdtf(closesOn)
}

/** Whether the public knew of it at a moment: nothing in the record says earlier than its opening that it would come. */
export const wasAnnounced = ({ opensOn, closesOn }: ConsultationDates, moment: Moment): boolean =>
  moment.isNow || isKnown(moment, opensOn ?? closesOn)

/** The dates as they could be told at a moment: the day of an outcome that was still to come is not. */
export function datesOn<Dates extends ConsultationDates>(dates: Dates, moment: Moment): Dates {
  return dates.outcomeOn && !isKnown(moment, dates.outcomeOn) ? { ...dates, outcomeOn: null } : dates
}
