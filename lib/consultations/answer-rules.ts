import type { ListedConsultation } from './listed-rules'

/** What can be answered at a moment, the one that closes first before the others. */
export const openNow = (consultations: readonly ListedConsultation[]): ListedConsultation[] =>
  consultations
    .filter(({ state }) => state === 'open')
    .toSorted((a, b) => (a.closesOn ?? '').localeCompare(b.closesOn ?? ''))

/** The one that closed last; null when none has. */
export const lastClosed = (consultations: readonly ListedConsultation[]): ListedConsultation | null =>
  consultations
    .filter(({ state }) => state === 'awaiting_outcome' || state === 'outcome_published')
    .toSorted((a, b) => (b.closesOn ?? '').localeCompare(a.closesOn ?? ''))[0] ?? null
