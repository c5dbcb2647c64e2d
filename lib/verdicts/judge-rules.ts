import type { AnswerableItem } from '../answers/owed-rules'
import { formatDay, type Edtf, type IsoDay } from '../dates'
import { changedMeanwhile, formError, type FieldError, type FormState } from '../forms'
import { FINDING_WORDS } from '../standing/words'
import type { Finding, Rating } from '../standing/rules'
import type { FollowUp } from './review-rules'
import { mayFind } from './rules'

/** An item of the officer's group on which a meeting may have found something. */
export type JudgeableItem = AnswerableItem & {
  hasReplyOnRecord: boolean
  dueOn: IsoDay | null
  settledOn: IsoDay | null
  isHidden: boolean
}

/** A recommendation that was accepted, and when the group looks at it again. */
export type ToReview = FollowUp & {
  id: string
  ref: string
  text: string
  rating: Rating | null
  actions: { id: string; title: string; slug: string; on: Edtf | null; hasHappened: boolean }[]
}

/** The hidden fields of the form: the version of each item, and the latest answer to each part, that the officer sees. */
export function seenValues(items: readonly JudgeableItem[]): Record<string, string> {
  const pairs = items.flatMap(({ id, version, parts }) => [
    [`version-${id}`, String(version)],
    ...parts.map((part) => [`answer-${part.id}`, part.answers.at(-1)?.id ?? '']),
  ])
  return Object.fromEntries(pairs) as Record<string, string>
}

const REFUSALS = {
  'not-found': { field: '', message: 'One of these parts is not in the record any more' },
  'not-allowed': { field: '', message: 'You can only record what the groups found that you are officer for' },
  'wrong-state': {
    field: '',
    message: 'One of these items is over: open this page again to see how they stand',
  },
  'unknown-meeting': { field: 'meetingId', message: 'Choose a meeting of the group that asked' },
  'meeting-to-come': { field: 'meetingId', message: 'This meeting has not been held yet' },
  'not-accepted': {
    field: '',
    message: 'Only a recommendation that was accepted, and is not over, can be assessed',
  },
  'saved-before': {
    field: '',
    message: 'You have saved this form already, with other words. Save again to record this as well',
  },
} as const satisfies Record<string, FieldError>
export type Refusal = keyof typeof REFUSALS

/** The form again after a refusal, with everything typed. */
export function refused(error: Refusal, values: Record<string, string>): FormState {
  const { field, message } = REFUSALS[error]
  return formError(values, message, field)
}

/** The form again where something else than "not answered" was found of parts to which nothing has come. */
export function needsAnswer(values: Record<string, string>, items: readonly JudgeableItem[]): FormState {
  const errors = items.flatMap(({ ref, parts, hasReplyOnRecord }) =>
    parts.flatMap(({ id, number, answers }) => {
      const finding = values[`finding-${id}`] as Finding | '' | undefined
      if (!finding || mayFind(finding, answers.length > 0, hasReplyOnRecord)) return []
      const message = `Nothing has come to ${ref}, part ${number}: the group can only find that it was not answered`
      return [{ field: `finding-${id}`, message }]
    }),
  )
  return { values, errors }
}

/** The form again after a newer answer, or another finding, came in between: what is new beside what was found, on what is there now. */
export function overtaken(values: Record<string, string>, items: readonly JudgeableItem[]): FormState {
  const changed = items.filter(({ id, version }) => values[`version-${id}`] !== String(version))
  const yours = changed.flatMap(({ ref, parts }) =>
    parts.flatMap(({ id, number }) => {
      const finding = values[`finding-${id}`]
      if (!finding) return []
      return [`${ref}, part ${number}: ${FINDING_WORDS[finding as Finding]}. ${values[`reason-${id}`] ?? ''}`]
    }),
  )
  const theirs = changed.flatMap(({ ref, parts }) =>
    parts.flatMap(({ id, number, answers, verdicts }) => {
      const [answer, verdict] = [answers.at(-1), verdicts.at(-1)]
      if (answer && answer.id !== values[`answer-${id}`]) return [`${ref}, part ${number}: ${answer.text}`]
      return verdict ? [`${ref}, part ${number}: ${FINDING_WORDS[verdict.finding]}. ${verdict.reason}`] : []
    }),
  )
  const by = changed.map(({ ref }) => ref).join(', ')
  const conflict = { yours: yours.join('\n'), theirs: theirs.join('\n'), by }
  return changedMeanwhile({ ...values, ...seenValues(items) }, conflict)
}

/** "due 28 February 2027", "done", for a recommendation to review. */
export const reviewWords = ({ reviewDueOn }: FollowUp, day: IsoDay): string => {
  if (reviewDueOn === null) return 'Found green: no further review is due'
  return `${reviewDueOn < day ? 'Was due' : 'Due'} ${formatDay(reviewDueOn)}`
}
