import { clockProblem, type ClockProblem } from '../clocks/problem-rules'
import { agreedClock, courtesyClock, statutoryClock, type Clock } from '../clocks/rules'
import { dayValues } from '../date-boxes'
import type { IsoDay } from '../dates'
import { fail, okWith, type Result } from '../result'
import type { RegisterKind } from '../scrutiny-items/rules'
import { basesFor } from './law-rules'
import { SendItem } from './schema'

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

const FIELDS = /^(sentOn-|dueOn-|basis$|agreedAtId$|addresseeId$|sendTo$)/

/** What was typed about the sending, as an address carries it to the letter and back. */
export function sendingQuery(values: Record<string, string | string[] | undefined>): string {
  const typed = Object.entries(values).flatMap(([name, value]) =>
    FIELDS.test(name) && typeof value === 'string' && value ? [[name, value]] : [],
  )
  return new URLSearchParams(typed).toString()
}

/** The same as the fields of the form. */
export const sendingValues = (
  values: Record<string, string | string[] | undefined>,
): Record<string, string> => Object.fromEntries(new URLSearchParams(sendingQuery(values)))

type Planned = { sentOn: IsoDay; addresseeId: string | null; sendTo: string | null; clock: Clock }

/** What the address of a letter says of its sending: today and on the usual basis, where it says nothing. */
export function plannedSending(
  kind: RegisterKind,
  search: Record<string, string | string[] | undefined>,
  today: IsoDay,
): Result<SendProblem | 'incomplete', Planned> {
  const [usual = 'courtesy'] = basesFor(kind)
  const ids = { id: NO_ID, version: '1' }
  const typed = { ...dayValues('sentOn', today), basis: usual, ...sendingValues(search), ...ids }
  const parsed = SendItem(today).safeParse(typed)
  if (!parsed.success) return fail('incomplete')
  const { sentOn, addresseeId, sendTo } = parsed.data
  const clock = clockOfSending(kind, parsed.data, today)
  return clock.ok ? okWith({ sentOn, addresseeId, sendTo, clock: clock.value }) : clock
}

const NO_ID = '00000000-0000-7000-8000-000000000000'
