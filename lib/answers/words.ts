import type { Reply } from './rules'

/** Each reply as a form offers it, and what follows from choosing it. */
export const REPLY_CHOICES: Record<Reply, { label: string; hint: string }> = {
  full: { label: 'Full answer', hint: 'It answers all of this part. The group judges whether it does' },
  partial: { label: 'Partial answer', hint: 'The rest is still owed, by the same date' },
  holding: {
    label: 'Holding answer',
    hint: 'You are working on it. The date by which it is due stays the same',
  },
  refusal: { label: 'Refusal', hint: 'You will not answer. Give the reason: the public reads it' },
  accepted: { label: 'Accepted', hint: 'You will do what is recommended' },
  accepted_in_part: { label: 'Accepted in part', hint: 'Say which part you will do, and why not the rest' },
  accepted_in_principle: {
    label: 'Accepted in principle',
    hint: 'You agree. Say below what you will do and by when',
  },
  will_attend: { label: 'Will attend', hint: 'Say who will come, by post' },
  another_attends: {
    label: 'Somebody else will attend',
    hint: 'Say who will come instead, by post, and why',
  },
  cannot_attend: { label: 'Cannot attend', hint: 'Give the reason: the public reads it' },
  rejected: { label: 'Rejected', hint: 'You will not do it. Give the reason: the public reads it' },
}
