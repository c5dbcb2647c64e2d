import { counted } from '../milestones/words'
import { daysLeft, outcomeDaysLate, stateOn, type ConsultationDates, type ConsultationState } from './rules'
import type { IsoDay } from '../dates'

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
