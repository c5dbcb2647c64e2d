import { clockProblem, type ClockProblem } from '../clocks/problem-rules'
import { agreedClock, courtesyClock, statutoryClock, type Clock } from '../clocks/rules'
import type { IsoDay } from '../dates'
import { fail, okWith, type Result } from '../result'
import type { RegisterKind } from '../scrutiny-items/rules'
import { basesFor } from './law-rules'
import type { SendItem } from './schema'

export type SendProblem = 'in-the-future' | 'no-such-basis' | 'due-before-sent' | ClockProblem
type Sending = Pick<SendItem, 'sentOn' | 'basis' | 'dueOn'>

/** The clock of what is sent on a day: it begins that day, and is due that day at the earliest. */
export function clockOfSending(
  kind: RegisterKind,
  { sentOn, basis, dueOn }: Sending,
  today: IsoDay,
): Result<SendProblem, Clock> {
  if (sentOn > today) return fail('in-the-future')
  if (!basesFor(kind).includes(basis)) return fail('no-such-basis')
  const clock = {
    statutory: () => statutoryClock(sentOn),
    courtesy: () => courtesyClock(sentOn),
    agreed: () => (dueOn ? agreedClock(sentOn, dueOn) : null),
  }[basis]()
  if (!clock) return fail('due-before-sent')
  const problem = clockProblem(clock)
  return problem ? fail(problem) : okWith(clock)
}
