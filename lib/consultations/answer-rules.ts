import { lastDay } from '../dates'
import type { ListedConsultation } from './listed-rules'

/** The last day on which it may close; before all others where that is not established. */
const closes = ({ closesOn }: ListedConsultation) => (closesOn ? lastDay(closesOn) : '')

/** What can be answered at a moment, the one that closes first before the others. */
export const openNow = (consultations: readonly ListedConsultation[]): ListedConsultation[] =>
  consultations.filter(({ state }) => state === 'open').toSorted((a, b) => closes(a).localeCompare(closes(b)))

/** The one that closed last; null when none has. */
export const lastClosed = (consultations: readonly ListedConsultation[]): ListedConsultation | null =>
  consultations
    .filter(({ state }) => state === 'awaiting_outcome' || state === 'outcome_published')
    .toSorted((a, b) => closes(b).localeCompare(closes(a)))[0] ?? null
