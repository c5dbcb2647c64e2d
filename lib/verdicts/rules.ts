import type { Finding, Rating } from '../standing/rules'
import { isCarriedOut, type FollowUp } from './review-rules'

export const FINDINGS = [
  'answered',
  'partly',
  'not_answered',
  'disputed',
] as const satisfies readonly Finding[]
export const RATINGS = ['red', 'amber', 'green'] as const satisfies readonly Rating[]

/**
 * Whether the group may find this of a part. Before anything has come it can only find that it was not answered, save for
 * what was asked before the portal existed and has a reply on record.
 */
export const mayFind = (finding: Finding, hasAnswer: boolean, hasReplyOnRecord: boolean): boolean =>
  finding === 'not_answered' || hasAnswer || hasReplyOnRecord

/** What closing an item depends on, beside its state. */
export type ClosingFacts = {
  isJudgedWhole: boolean
  /** Null where it is no accepted recommendation. */
  followUp: FollowUp | null
  /** Whether each action that was promised has happened. */
  actionsDone: readonly boolean[]
}

export type CloseProblem = 'not-judged' | 'not-done'

/**
 * What stands against closing an item; null when it may be closed. Each part needs a finding, and what was accepted has to be carried
 * out: an acceptance alone is a promise.
 */
export function closeProblem({ isJudgedWhole, followUp, actionsDone }: ClosingFacts): CloseProblem | null {
  if (!isJudgedWhole) return 'not-judged'
  return followUp && !isCarriedOut(followUp, actionsDone) ? 'not-done' : null
}
