import { z } from 'zod'
import { choice, id, requiredText, text, TEXT_LIMIT, version } from '../fields'
import { FEEDBACK_KINDS } from '../scrutiny-items/rules'
import { parseSubject, type Subject } from './subject-rules'

/** Which button was pressed: keep as a draft, or send to be checked. */
const then = z.enum(['draft', 'submit']).default('submit')

const about = z.string().transform((typed, context): Subject => {
  const subject = parseSubject(typed)
  if (subject) return subject
  context.addIssue({ code: 'custom', message: 'Choose what it is about' })
  return z.NEVER
})

const words = {
  kind: choice(FEEDBACK_KINDS, 'Choose what kind of feedback it is'),
  text: requiredText('Your feedback', TEXT_LIMIT, 'Enter your feedback'),
}

/** What a councillor says of one thing, to be kept as a draft or handed in. */
export const RecordFeedback = z.object({
  id: id(),
  about,
  bodyId: id('Choose the group that you write for'),
  ...words,
  then,
})
export type RecordFeedback = z.output<typeof RecordFeedback>

/** Other words for a draft, or for what an officer returned. */
export const ReviseFeedback = z.object({ id: id(), version, ...words, then })
export type ReviseFeedback = z.output<typeof ReviseFeedback>

/** A move that needs no words: submit, publish, withdraw. */
export const MoveFeedback = z.object({ id: id(), version })
export type MoveFeedback = z.output<typeof MoveFeedback>

/** What an officer decides on an item; returning it needs words for its writer. */
export const CheckFeedback = MoveFeedback.extend({
  decision: choice(['publish', 'return'], 'Choose whether to publish or to return it'),
  reason: text('The reason', TEXT_LIMIT),
}).superRefine(({ decision, reason }, context) => {
  if (decision === 'return' && !reason)
    context.addIssue({
      code: 'custom',
      path: ['reason'],
      message: 'Enter what its writer should change, and why',
    })
})

export type ReturnFeedback = MoveFeedback & { reason: string }
