import type { AnswerKind, BodyResponse } from '../standing/rules'
import type { RegisterKind } from '../scrutiny-items/rules'

/** What a body may say to a question or a request, to a request to attend, and to a recommendation: one choice in a form. */
const QUESTION_REPLIES = ['full', 'partial', 'holding', 'refusal'] as const
const ATTENDANCE_REPLIES = ['will_attend', 'another_attends', 'cannot_attend', 'holding'] as const
const RECOMMENDATION_REPLIES = [
  'accepted',
  'accepted_in_part',
  'accepted_in_principle',
  'rejected',
  'holding',
] as const

export type Reply =
  | (typeof QUESTION_REPLIES)[number]
  | (typeof ATTENDANCE_REPLIES)[number]
  | (typeof RECOMMENDATION_REPLIES)[number]

const REPLIES: Record<RegisterKind, readonly Reply[]> = {
  question: QUESTION_REPLIES,
  information_request: QUESTION_REPLIES,
  attendance_request: ATTENDANCE_REPLIES,
  recommendation: RECOMMENDATION_REPLIES,
}

/** What a kind of item may be replied. */
export const repliesTo = (kind: RegisterKind): readonly Reply[] => REPLIES[kind]

type Recorded = { kind: Exclude<AnswerKind, 'correction'>; response: BodyResponse | null }

/** A reply as the record keeps it: whoever says what will be done has answered in full, and whoever will not do it has refused. */
export function recordedAs(reply: Reply): Recorded {
  if (isAnswerKind(reply)) return { kind: reply, response: null }
  return { kind: reply === 'rejected' || reply === 'cannot_attend' ? 'refusal' : 'full', response: reply }
}

const isAnswerKind = (reply: Reply): reply is (typeof QUESTION_REPLIES)[number] =>
  (QUESTION_REPLIES as readonly Reply[]).includes(reply)

type Given = { kind: AnswerKind; response: BodyResponse | null }

/** What the body says that it will do: its latest word; null while there is none. */
export function responseOf(answers: readonly Given[]): BodyResponse | null {
  const last = answers.findLast(({ kind }) => kind !== 'correction' && kind !== 'holding')
  return last?.response ?? null
}

/** Whether something recommended is to be done, and may be followed: accepted, wholly, in part or in principle. */
export const isAccepted = (response: BodyResponse | null): boolean =>
  response === 'accepted' || response === 'accepted_in_part' || response === 'accepted_in_principle'
