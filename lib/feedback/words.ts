/** Each kind of feedback as the public reads it. */
export const FEEDBACK_KIND_WORDS = {
  comment: 'Comment',
  concern: 'Concern',
  support: 'Support',
  question: 'Question',
  information_request: 'Request for information',
  recommendation: 'Recommendation',
} as const
