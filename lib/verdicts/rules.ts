import { addMonths, type IsoDay } from '../dates'
import { isAccepted } from '../answers/rules'
import type { Finding, BodyResponse } from '../standing/rules'

export const FINDINGS = [
  'answered',
  'partly',
  'not_answered',
  'disputed',
] as const satisfies readonly Finding[]
export const RATINGS = ['red', 'amber', 'green'] as const
export type Rating = (typeof RATINGS)[number]

/**
 * Whether the group may find this of a part. Before anything has come it can only find that it was not answered, save for
 * what was asked before the portal existed and has a reply on record.
 */
export const mayFind = (finding: Finding, hasAnswer: boolean, hasReplyOnRecord: boolean): boolean =>
  finding === 'not_answered' || hasAnswer || hasReplyOnRecord

/** How many months after acceptance, and after each review that did not end it, a recommendation is looked at again. */
export const REVIEW_MONTHS = 6

/** What the group found, on a day, of how a recommendation is carried out; in the order of recording. */
export type Assessed = { rating: Rating; on: IsoDay }

/**
 * By which day an accepted recommendation is to be reviewed: six months after it was accepted, however early it was looked at;
 * then six months after each review. Null once a review found it green: it is done.
 */
export function reviewDueOn(acceptedOn: IsoDay, assessments: readonly Assessed[]): IsoDay | null {
  let due: IsoDay | null = addMonths(acceptedOn, REVIEW_MONTHS)
  for (const { rating, on } of assessments.toSorted((a, b) => a.on.localeCompare(b.on))) {
    if (due === null || on < due) continue
    due = rating === 'green' ? null : addMonths(on, REVIEW_MONTHS)
  }
  return due
}

/** What closing an item depends on, beside its state. */
export type ClosingFacts = {
  isJudgedWhole: boolean
  response: BodyResponse | null
  /** Whether each action that was promised has happened. */
  actionsDone: readonly boolean[]
  assessments: readonly Assessed[]
}

export type CloseProblem = 'not-judged' | 'actions-open'

/**
 * What stands against closing an item; null when it may be closed. Each part needs a finding; an accepted recommendation whose
 * actions are not all done also needs the latest assessment to be green, which has its reason.
 */
export function closeProblem({
  isJudgedWhole,
  response,
  actionsDone,
  assessments,
}: ClosingFacts): CloseProblem | null {
  if (!isJudgedWhole) return 'not-judged'
  const isOpen = isAccepted(response) && actionsDone.includes(false)
  return isOpen && assessments.at(-1)?.rating !== 'green' ? 'actions-open' : null
}
