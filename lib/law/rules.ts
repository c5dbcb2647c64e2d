import { addDays, firstDay, isAbout, lastDay, precisionOf, type Edtf, type IsoDay } from '../dates'

/** What a council can do about a contested change beyond the NHS body: refer it to the minister, or ask for it to be called in. */
export type Route = 'referral' | 'call_in'

/**
 * The day on which statutory instruments 2024/15 and 2024/16 came into force: nothing can be referred from this day on (regulation
 * 23(6) to (11) of statutory instrument 2013/218 is gone), and from this day a call-in can be asked for (Schedule 10A to the National
 * Health Service Act 2006). What had been referred before goes on under the old rules.
 */
export const CALL_IN_FROM = '2024-01-31'
export const LAST_REFERRAL_DAY = addDays(CALL_IN_FROM, -1)

/** The day on which the government's guidance told everybody of the change. */
export const CHANGE_KNOWN_FROM = '2024-01-09'

/** The day on which the regulations of 2013 came into force. What held before is not in this record. */
export const REFERRAL_RULES_FROM = '2013-04-01'

/** The route that the law gives for what happens on a day. */
export const escalationOn = (day: IsoDay): Route => (day < CALL_IN_FROM ? 'referral' : 'call_in')

export type RouteProblem = 'referral-over' | 'call-in-not-yet' | 'before-referral'

/** Why the law does not give this route on a day; null where it does. */
export function routeProblem(route: Route, day: IsoDay): RouteProblem | null {
  if (day < REFERRAL_RULES_FROM) return 'before-referral'
  if (route === escalationOn(day)) return null
  return route === 'referral' ? 'referral-over' : 'call-in-not-yet'
}

/** When something was, or from when to when. Null: not established; no `until`: one date alone. */
export type EventDates = { on: Edtf | null; until?: Edtf | null }

/**
 * The route for an event. `changed_meanwhile`: it certainly began under the one rule and ended under the other. `not_certain`: its date
 * may be on either side of the change, because it is not given to the day (`range`) or only as about a day (`about`).
 */
export type Escalation =
  | { kind: 'certain'; route: Route }
  | { kind: 'changed_meanwhile' }
  | { kind: 'not_certain'; why: 'range' | 'about'; date: Edtf }
  | { kind: 'start_not_established' }
  | { kind: 'not_established' }

/** How many days a date that is only "about" may be off, either way. */
const ABOUT_DAYS = { year: 366, month: 31, day: 31 } as const

/** Which route applies to an event, as far as its dates tell and as the law was known on a day. */
export function escalationFor({ on, until = null }: EventDates, knownOn: IsoDay): Escalation {
  if (knownOn < CHANGE_KNOWN_FROM) return { kind: 'certain', route: 'referral' }
  if (!on && !until) return { kind: 'not_established' }
  const began = on ? oneDate(on) : null
  const ended = until ? oneDate(until) : began
  if (ended && isCertainly(ended, 'referral')) return ended
  if (!began) return { kind: 'start_not_established' }
  if (!isCertainly(began, 'referral')) return began
  return ended && isCertainly(ended, 'call_in') ? { kind: 'changed_meanwhile' } : (ended ?? began)
}

const isCertainly = (escalation: Escalation, route: Route): boolean =>
  escalation.kind === 'certain' && escalation.route === route

function oneDate(date: Edtf): Escalation {
  const [first, last] = [firstDay(date), lastDay(date)]
  const route = escalationOn(first)
  if (route !== escalationOn(last)) return { kind: 'not_certain', why: 'range', date }
  const slack = isAbout(date) ? ABOUT_DAYS[precisionOf(date)] : 0
  const isNear =
    route === 'referral' ? last >= addDays(CALL_IN_FROM, -slack) : first < addDays(CALL_IN_FROM, slack)
  return isNear ? { kind: 'not_certain', why: 'about', date } : { kind: 'certain', route }
}
