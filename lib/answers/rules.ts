import type { AnswerKind, RecommendationResponse } from '../standing/rules'
import type { RegisterKind } from '../scrutiny-items/rules'

/** What a body may say to a question or a request, and to a recommendation: one choice in a form. */
export const QUESTION_REPLIES = ['full', 'partial', 'holding', 'refusal'] as const
export const RECOMMENDATION_REPLIES = [
  'accepted',
  'accepted_in_part',
  'accepted_in_principle',
  'rejected',
  'holding',
] as const

export type Reply = (typeof QUESTION_REPLIES)[number] | (typeof RECOMMENDATION_REPLIES)[number]

/** What a kind of item may be replied. */
export const repliesTo = (kind: RegisterKind): readonly Reply[] =>
  kind === 'recommendation' ? RECOMMENDATION_REPLIES : QUESTION_REPLIES

type Recorded = { kind: Exclude<AnswerKind, 'correction'>; response: RecommendationResponse | null }

/** A reply as the record keeps it: whoever says what will be done has answered in full, and whoever rejects has refused. */
export function recordedAs(reply: Reply): Recorded {
  if (reply === 'rejected') return { kind: 'refusal', response: reply }
  if (reply === 'accepted' || reply === 'accepted_in_part' || reply === 'accepted_in_principle')
    return { kind: 'full', response: reply }
  return { kind: reply, response: null }
}

type Given = { kind: AnswerKind; response: RecommendationResponse | null }

/** What the body says that it will do about a recommendation: its latest word; null while there is none. */
export function responseOf(answers: readonly Given[]): RecommendationResponse | null {
  const last = answers.findLast(({ kind }) => kind !== 'correction' && kind !== 'holding')
  return last?.response ?? null
}

/** Whether something is to be done, and may be followed: accepted, wholly, in part or in principle. */
export const isAccepted = (response: RecommendationResponse | null): boolean =>
  response !== null && response !== 'rejected'
