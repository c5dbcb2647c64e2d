import { firstDay, lastDay, OPEN_END, type Edtf, type IsoDay } from '../dates'
import type { Moment } from '../moment'

/** From and to, ends included. Null: not established; an end may also be `'..'`: has not ended. */
export type Period = { startsOn: Edtf | null; endsOn: Edtf | null }

const isEnd = (endsOn: Edtf | null): endsOn is Edtf => endsOn !== null && endsOn !== OPEN_END

/** Whether it has certainly begun by a day. A start that is not established lies somewhere before all that we know. */
export const hasBegun = ({ startsOn }: Period, day: IsoDay): boolean =>
  startsOn === null || lastDay(startsOn) <= day

/** Whether it is certainly over: the last day that its end may mean has passed. */
export const hasEnded = ({ endsOn }: Period, day: IsoDay): boolean => isEnd(endsOn) && lastDay(endsOn) < day

/** Whether it has begun and is not known to be over. */
export const holdsOn = (period: Period, day: IsoDay): boolean =>
  hasBegun(period, day) && !hasEnded(period, day)

/** The period as it can be told on a day: an end that still lies ahead is not told. */
export function toldOn(period: Period, day: IsoDay): Period {
  const { startsOn, endsOn } = period
  return { startsOn, endsOn: isEnd(endsOn) && !hasEnded(period, day) ? OPEN_END : endsOn }
}

/** As `hasBegun`; but what today's record says began this month or year has begun, though the day is not established. */
export const hasBegunAt = (period: Period, { on, isNow }: Moment): boolean =>
  isNow && period.startsOn ? firstDay(period.startsOn) <= on : hasBegun(period, on)

/** Whether it has begun, as `hasBegunAt` says, and is not known to be over. */
export const holdsAt = (period: Period, moment: Moment): boolean =>
  hasBegunAt(period, moment) && !hasEnded(period, moment.on)

/** As `toldOn`; today's record tells an end that lies ahead as well. */
export const toldAt = (period: Period, { on, isNow }: Moment): Period =>
  isNow ? { startsOn: period.startsOn, endsOn: period.endsOn } : toldOn(period, on)

/** Sorts by start; what has no established start comes first, then what ended first. */
export function comparePeriods(a: Period, b: Period): number {
  const from = ({ startsOn }: Period) => (startsOn ? firstDay(startsOn) : '')
  const to = ({ endsOn }: Period) => (isEnd(endsOn) ? lastDay(endsOn) : '9999-12-31')
  return from(a).localeCompare(from(b)) || to(a).localeCompare(to(b))
}
