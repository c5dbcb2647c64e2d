import { formatDay, type IsoDay } from '../dates'
import type { ItemKind, ItemState } from './rules'

/** Each kind as the public reads it. */
export const KIND_WORDS: Record<ItemKind, string> = {
  comment: 'Comment',
  concern: 'Concern',
  support: 'Support',
  question: 'Question',
  information_request: 'Request for information',
  attendance_request: 'Request to attend',
  recommendation: 'Recommendation',
}

/** What each kind that a councillor may record is for. */
export const KIND_HINTS: Record<ItemKind, string> = {
  comment: 'Something that the record should hold',
  concern: 'Something that may go wrong, and for whom',
  support: 'Something that you agree with, and why',
  question: 'Something that a body should answer, in one part or several',
  information_request:
    'Papers or figures that the council needs for its scrutiny (SI 2013/218, regulation 26)',
  attendance_request: 'Somebody from a body who should come and answer (SI 2013/218, regulation 27)',
  recommendation: 'Something that a body should do, with the evidence (SI 2013/218, regulation 22)',
}

/** At which meeting somebody is asked to attend, else on which day; null where neither is known. */
export const attendanceText = (meeting: string | null, day: IsoDay | null): string | null =>
  meeting ?? (day && formatDay(day))

/** Each state as its writer and the officer read it. */
export const STATE_WORDS: Record<ItemState, string> = {
  draft: 'Draft',
  submitted: 'Waiting to be checked',
  returned: 'Returned to its writer',
  published: 'Published',
  agreed: 'Agreed by the group, to be sent',
  sent: 'Sent',
  acknowledged: 'Acknowledged',
  answered: 'Answered, to be judged',
  judged: 'Judged',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
}
