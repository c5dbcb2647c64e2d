import { addMonths, type IsoDay } from '../dates'
import type { BodyResponse } from '../standing/rules'

/** How long after a recommendation was accepted the group looks at what was done. */
export const REVIEW_AFTER_MONTHS = 6

/** What a body said that it will do, and when; in the order of saying. */
export type SaidResponse = { response: BodyResponse | null; on: IsoDay }

/** The day on which a recommendation was accepted, in whole or in part; null while it is not, or no longer. */
export function acceptedOn(answers: readonly SaidResponse[]): IsoDay | null {
  const said = answers.filter(({ response }) => response !== null)
  if (said.at(-1)?.response === 'rejected') return null
  return said.find(({ response }) => response !== 'rejected')?.on ?? null
}

/** When the group reviews what was accepted; null where nothing was. */
export function reviewDueOn(answers: readonly SaidResponse[]): IsoDay | null {
  const accepted = acceptedOn(answers)
  return accepted && addMonths(accepted, REVIEW_AFTER_MONTHS)
}
