import { daysBetween, formatDay, type IsoDay } from '../dates'
import {
  isOverdue,
  partStanding,
  type AnswerKind,
  type Due,
  type Finding,
  type PartHistory,
  type PartStanding,
  type Rating,
  type BodyResponse,
  type Standing,
} from './rules'
import { counted } from '../numbers'

/** What a body says of its answer. */
export const ANSWER_KIND_WORDS: Record<AnswerKind, string> = {
  holding: 'Holding answer',
  partial: 'Partial answer',
  full: 'Full answer',
  refusal: 'Refusal',
  correction: 'Correction',
}

/** What a body says that it will do about a recommendation or a request to attend. */
export const RESPONSE_WORDS: Record<BodyResponse, string> = {
  accepted: 'Accepted',
  accepted_in_part: 'Accepted in part',
  accepted_in_principle: 'Accepted in principle',
  rejected: 'Rejected',
  will_attend: 'Will attend',
  another_attends: 'Somebody else will attend',
  cannot_attend: 'Cannot attend',
}

/** What the group found. */
export const FINDING_WORDS: Record<Finding, string> = {
  answered: 'Answered',
  partly: 'Partly answered',
  not_answered: 'Not answered',
  disputed: 'Disputed',
}

/** How the group finds that what was accepted is carried out. */
export const RATING_WORDS: Record<Rating, string> = {
  red: 'Red: not being carried out',
  amber: 'Amber: partly carried out, or late',
  green: 'Green: carried out',
}

/** How an item stands, in a word or two. */
export const STANDING_WORDS: Record<Standing, string> = {
  not_established: 'Not established',
  awaited: 'Awaiting an answer',
  claimed: 'Answered, not yet judged',
  ...FINDING_WORDS,
}

const PART_WORDS: Record<PartStanding, string> = {
  ...FINDING_WORDS,
  awaited: 'Nothing has come',
  holding: 'Only a holding answer has come',
  partial: 'The body says that it has answered in part',
  full: 'The body says that it has answered; the group has yet to judge',
  refusal: 'The body refuses to answer; the group has yet to judge',
}

/** How one part stands, in words. */
export const partWords = (part: PartHistory): string => PART_WORDS[partStanding(part)]

/** "12 days late", "due today", "due in 3 days"; null where nothing is owed or no date is established. */
export function dueWords(due: Due, day: IsoDay): string | null {
  if (due.settledOn !== null || due.dueOn === null) return null
  if (isOverdue(due, day)) return `${counted(daysBetween(due.dueOn, day), 'day')} late`
  return due.dueOn === day ? 'due today' : `due in ${counted(daysBetween(day, due.dueOn), 'day')}`
}

const SENTENCES: Record<Standing, string> = {
  not_established: 'It was asked before this record existed, and whether it was answered is not established.',
  awaited: 'The body that owes an answer has not given a whole one.',
  claimed: 'The body says that it has answered. The group that asked has yet to say whether it did.',
  answered: 'The group that asked has found that it was answered.',
  partly: 'The group that asked has found that it was answered only in part.',
  not_answered: 'The group that asked has found that it was not answered.',
  disputed: 'The body says that it has answered, and the group that asked disputes that.',
}

/** Of what was asked before the portal existed: a source tells of a reply to it, or that it was done. */
export const REPLY_ON_RECORD =
  'It was asked before this record existed. A reply is on record; what the group that asked found is not established.'
export const DONE_ON_RECORD =
  'It was asked before this record existed. A source says that it was done; what the group that asked found is not established.'

/** The public state in one sentence: how it stands and, while something is owed, how late it is. */
export function stateSentence(standing: Standing, due: Due, day: IsoDay): string {
  if (due.settledOn !== null || due.dueOn === null) return SENTENCES[standing]
  const when = `${isOverdue(due, day) ? 'It was due on' : 'It is due on'} ${formatDay(due.dueOn)}`
  const late = isOverdue(due, day) ? ` and is ${dueWords(due, day)}` : ''
  return `${SENTENCES[standing]} ${when}${late}.`
}
