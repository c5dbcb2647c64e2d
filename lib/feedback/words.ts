import type { FeedbackState } from './rules'

/** Each kind of feedback as the public reads it. */
export const FEEDBACK_KIND_WORDS = {
  comment: 'Comment',
  concern: 'Concern',
  support: 'Support',
  question: 'Question',
  information_request: 'Request for information',
  recommendation: 'Recommendation',
} as const

/** What each kind that a councillor may record is for. */
export const KIND_HINTS = {
  comment: 'Something that the record should hold',
  concern: 'Something that may go wrong, and for whom',
  support: 'Something that you agree with, and why',
  question: 'Something that a body should answer',
  recommendation: 'Something that a body should do',
} as const

/** Each state as its writer and the officer read it. */
export const STATE_WORDS: Record<FeedbackState, string> = {
  draft: 'Draft',
  submitted: 'Waiting to be checked',
  returned: 'Returned to you',
  published: 'Published',
  withdrawn: 'Withdrawn',
}
