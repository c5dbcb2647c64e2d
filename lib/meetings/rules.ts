import { firstDay, formatEdtf, formatTime, isAbout, lastDay, precisionOf, type Edtf } from '../dates'
import type { Moment } from '../moment'

/** When a meeting is or was; times in London as 14:00, null where not established. */
export type MeetingTime = { on: Edtf; startsAt: string | null; endsAt: string | null }

/** Whether a meeting is still to come: its first possible day lies ahead. */
export const isUpcoming = ({ on }: MeetingTime, { on: day }: Moment): boolean => firstDay(on) > day

/** On a past day only meetings that had certainly been held are told of: when the others were called is not in the record. */
export const isToldOf = ({ on }: MeetingTime, moment: Moment): boolean =>
  moment.isNow || lastDay(on) <= moment.on

/** "21 July 2020, 2pm", "16 March 2021, 2:40pm to 5pm", "about April 2020", "August 2020, day not established". */
export function whenWords({ on, startsAt, endsAt }: MeetingTime): string {
  const isExact = precisionOf(on) === 'day' && !isAbout(on)
  if (!isExact) return `${formatEdtf(on)}, day not established`
  if (!startsAt) return formatEdtf(on)
  const until = endsAt ? ` to ${formatTime(endsAt)}` : ''
  return `${formatEdtf(on)}, ${formatTime(startsAt)}${until}`
}
