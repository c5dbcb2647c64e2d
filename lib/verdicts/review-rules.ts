import { addMonths, isoDayOf, londonDay, type IsoDay } from '../dates'
import { isAccepted } from '../answers/rules'
import type { BodyResponse, Rating } from '../standing/rules'

/** How many months after acceptance, and after each review that did not end it, a recommendation is looked at again. */
export const REVIEW_MONTHS = 6

/** What a body said to one part that it will do, and when; in the order of saying. */
export type SaidResponse = { response: BodyResponse | null; on: IsoDay }

/** What the group found, on a day, of how a recommendation is carried out; in the order of recording. */
export type Assessed = { rating: Rating; on: IsoDay }

/** An accepted recommendation, which is followed until it is done: `reviewDueOn` is null once a review found it green. */
export type FollowUp = { acceptedOn: IsoDay; reviewDueOn: IsoDay | null }

/**
 * Since when a part of a recommendation is accepted, in whole, in part or in principle: from the first acceptance after it was last rejected.
 * Null while it is not, or no longer.
 */
export function acceptedOn(answers: readonly SaidResponse[]): IsoDay | null {
  const rejected = answers.findLastIndex(({ response }) => response === 'rejected')
  return answers.slice(rejected + 1).find(({ response }) => isAccepted(response))?.on ?? null
}

/**
 * By which day it is to be reviewed: six months after it was accepted, however early it was looked at; then six months after each
 * review. Null once a review found it green, unless a later one found otherwise.
 */
export function reviewDueOn(accepted: IsoDay, assessments: readonly Assessed[]): IsoDay | null {
  let due: IsoDay | null = addMonths(accepted, REVIEW_MONTHS)
  for (const { rating, on } of assessments.toSorted((a, b) => a.on.localeCompare(b.on))) {
    if (due !== null && on < due) continue
    due = rating === 'green' ? null : addMonths(on, REVIEW_MONTHS)
  }
  return due
}

/** How a recommendation is followed, from when the first of its parts was accepted that still is; null where none is. */
export function followUpOf(
  parts: readonly { answers: readonly SaidResponse[] }[],
  assessments: readonly Assessed[],
): FollowUp | null {
  const [accepted] = parts.flatMap(({ answers }) => acceptedOn(answers) ?? []).toSorted()
  return accepted ? { acceptedOn: accepted, reviewDueOn: reviewDueOn(accepted, assessments) } : null
}

type SaidRow = { response: BodyResponse | null; recordedAt: Date }
type AssessedRow = { rating: Rating; on: Date }

/** The same of rows as the database has them, each in the order of recording. */
export const followUpOfRows = (
  parts: readonly { answers: readonly SaidRow[] }[],
  assessments: readonly AssessedRow[],
): FollowUp | null =>
  followUpOf(
    parts.map(({ answers }) => ({
      answers: answers.map(({ response, recordedAt }) => ({ response, on: londonDay(recordedAt) })),
    })),
    assessments.map(({ rating, on }) => ({ rating, on: isoDayOf(on) })),
  )

/** Whether what was accepted is done: each action promised has happened, and there is one; or a review found it green. */
export const isCarriedOut = ({ reviewDueOn: due }: FollowUp, actionsDone: readonly boolean[]): boolean =>
  due === null || (actionsDone.length > 0 && actionsDone.every(Boolean))
