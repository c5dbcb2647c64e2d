import { formatDay, weekdayOf, type IsoDay } from '../dates'
import type { ClockProblem, ExtensionProblem, PauseProblem } from './problem-rules'
import {
  COURTESY_DAYS,
  dueOn,
  originalDueOn,
  STATUTORY_RESPONSE,
  type Clock,
  type ClockBasis,
  type DayType,
  type Uncounted,
} from './rules'
import { daysPaused } from './working-rules'
import { counted } from '../numbers'

/** What a due date rests on, as the public reads it. */
export const BASIS_WORDS: Record<ClockBasis, string> = {
  statutory: 'By law',
  agreed: 'Agreed at a meeting',
  courtesy: 'As a courtesy',
}

/** What choosing a basis in a form means. */
export const BASIS_HINTS: Record<ClockBasis, string> = {
  statutory: `The council asks for a response to a report or recommendation. It is due within ${STATUTORY_RESPONSE.days} days, and the day of the request is day 1.`,
  agreed: 'A meeting agreed the day by which the answer is due.',
  courtesy: `No law and no meeting sets a time. We ask for an answer within ${COURTESY_DAYS} working days after the day of the request.`,
}

/** Each kind of day as the public reads it. */
export const DAY_TYPE_WORDS: Record<DayType, string> = { calendar: 'Calendar days', working: 'Working days' }

/** Which days count. */
export const DAY_TYPE_HINTS: Record<DayType, string> = {
  calendar: 'Every day counts, weekends and bank holidays too.',
  working: 'Monday to Friday count, but not the bank holidays of England.',
}

/** What is wrong with a clock, a pause or an extension, for the form that asked. */
export const CLOCK_PROBLEM_WORDS: Record<ClockProblem, string> = {
  'starts-out-of-range': 'The first day must be between 1 January 1978 and 31 December 2099',
  'before-the-law': `The law that sets this time applies from ${formatDay(STATUTORY_RESPONSE.inForceFrom)}: choose a later first day or another basis`,
  'no-days': 'The number of days must be a whole number, 1 or more',
  'too-long': 'The due date must be within 10 years of the first day',
}

/** The same for a pause. */
export const PAUSE_PROBLEM_WORDS: Record<PauseProblem, string> = {
  'ends-before-start': 'The last day of the pause must be the same as or after its first day',
  'too-long': 'With this pause the due date would be more than 10 years after the first day',
  'changes-nothing':
    'This pause would not move the due date: choose days that count and that no other pause covers',
}

/** The same for an extension. */
export const EXTENSION_PROBLEM_WORDS: Record<ExtensionProblem, string> = {
  'no-days': 'The number of days more must be a whole number, 1 or more',
  'too-long': 'With these days the due date would be more than 10 years after the first day',
}

const daysOf = (dayType: DayType, days: number) =>
  counted(days, dayType === 'working' ? 'working day' : 'day')

const ON_WHAT: Record<ClockBasis, string> = {
  statutory: `by law (${STATUTORY_RESPONSE.citation})`,
  agreed: 'as agreed at a meeting',
  courtesy: 'as a courtesy that no law requires',
}

function moved(clock: Clock): string {
  const more = clock.extensions.reduce((sum, { days }) => sum + days, 0)
  const still = daysPaused(clock)
  const parts = [
    more > 0 ? `with ${daysOf(clock.dayType, more)} more` : '',
    still > 0 ? `not counting ${counted(still, 'day')} on which the clock stood still` : '',
  ]
  return parts.map((part) => part && `, ${part}`).join('')
}

/** "28 days beginning with 20 March 2021, by law (...): due by the end of 16 April 2021." `onWhat`: what else than its basis says. */
export function clockSentence(clock: Clock, onWhat = ON_WHAT[clock.basis]): string {
  const from = `${clock.basis === 'courtesy' ? 'after' : 'beginning with'} ${formatDay(clock.startsOn)}`
  const [due, original] = [dueOn(clock), originalDueOn(clock)]
  const instead = due === original ? '' : ` instead of ${formatDay(original)}`
  const count = `${daysOf(clock.dayType, clock.days)} ${from}, ${onWhat}${moved(clock)}`
  return `${count}: due by the end of ${formatDay(due)}${instead}.`
}

/** Why a day does not count, after "Not counted: ". */
export function uncountedWords(uncounted: Uncounted): string {
  if (uncounted.why === 'bank holiday') return `bank holiday (${uncounted.name})`
  if (uncounted.why === 'paused')
    return `clock stopped, agreed by ${uncounted.agreedBy} (${uncounted.reason})`
  return uncounted.why === 'weekend' ? 'weekend' : 'day of the request (the count starts after it)'
}

/** "Saturday 3 April 2021", or "Saturday 3 April 2021 to Sunday 4 April 2021". */
export function rowDays({ from, to }: { from: IsoDay; to: IsoDay }): string {
  const [first, last] = [from, to].map((day) => `${weekdayOf(day)} ${formatDay(day)}`)
  return from === to ? `${first}` : `${first} to ${last}`
}

type Change = { kind: 'pause' | 'extension'; from: IsoDay | null; to: IsoDay | null; days: number | null }

/** "the clock was stopped on 1 May 2026", "5 more days were given", within a sentence. */
export function clockChangeWords({ kind, from, to, days }: Change): string {
  if (kind === 'extension')
    return `${counted(days ?? 0, 'more day', 'more days')} ${days === 1 ? 'was' : 'were'} given`
  const [first, last] = [formatDay(from ?? ''), formatDay(to ?? '')]
  return `the clock was stopped ${from === to ? `on ${first}` : `from ${first} to ${last}`}`
}
