import { daysLeft, outcomeDaysLate, stateOn, type ConsultationDates, type ConsultationState } from './rules'
import { formatDay, formatEdtf, type Edtf, type IsoDay } from '../dates'
import { counted } from '../numbers'

/** Each kind of consultation as the public reads it. */
export const CONSULTATION_KIND_WORDS = {
  statutory_consultation: 'Consultation required by law',
  engagement: 'Engagement',
  listening_exercise: 'Listening exercise',
  national_engagement: 'National engagement',
} as const

export type ConsultationKind = keyof typeof CONSULTATION_KIND_WORDS

/** Each stance taken on a consultation as the public reads it. */
export const STANCE_WORDS = {
  supports: 'Supports',
  supports_with_conditions: 'Supports, with conditions',
  opposes: 'Opposes',
  mixed: 'Mixed',
  not_established: 'Not established',
} as const

export type Stance = keyof typeof STANCE_WORDS

/** Each state as the public reads it. */
export const STATE_WORDS: Record<ConsultationState, string> = {
  dates_not_established: 'Dates not established',
  not_yet_open: 'Not yet open',
  open: 'Open',
  awaiting_outcome: 'Closed, awaiting outcome',
  outcome_published: 'Closed, outcome published',
}

/** The state with its days: "Open, 12 days left", "Open, closes today", "Closed, outcome 38 days late". */
export function stateWords(dates: ConsultationDates, day: IsoDay): string {
  const state = stateOn(dates, day)
  const left = daysLeft(dates, day)
  const late = outcomeDaysLate(dates, day)
  if (state === 'open' && left !== null)
    return left === 0 ? 'Open, closes today' : `Open, ${counted(left, 'day')} left`
  if (state === 'awaiting_outcome' && late > 0) return `Closed, outcome ${counted(late, 'day')} late`
  return STATE_WORDS[state]
}

/** What the due date of an outcome rests on. */
export const PROMISE_WORDS = 'as the body that decides promised'

type Told = {
  outcome: string | null
  outcomeOn: Edtf | null
  promise: { dueOn: IsoDay | null; daysLate: number } | null
}

/** How an outcome stands: "Published 28 April 2022", "Due by 31 March 2027", "12 days late", "No day is promised". */
export function outcomeStateWords({ outcome, outcomeOn, promise }: Told): string {
  if (outcome) return outcomeOn ? `Published ${formatEdtf(outcomeOn)}` : 'Published, on a day not established'
  if (!promise?.dueOn) return 'No day is promised'
  const late = promise.daysLate > 0 ? `, ${counted(promise.daysLate, 'day')} late` : ''
  return `Due by ${formatDay(promise.dueOn)}${late}`
}
