import { z } from 'zod'
import type { IsoDay } from '../dates'
import { choice, id, optionalDay, optionalId, requiredText, text, TEXT_LIMIT, version } from '../fields'
import { parseSubject, type Subject } from '../feedback/subject-rules'
import { withGroups } from '../forms'
import { missingFrom } from './complete-rules'
import { MOST_PARTS, partsTyped } from './part-rules'
import { REGISTER_KINDS } from './rules'

/** Which button was pressed: keep as a draft, or send to be checked. */
const then = z.enum(['draft', 'submit']).default('submit')

const about = z.string().transform((typed, context): Subject => {
  const subject = parseSubject(typed)
  if (subject) return subject
  context.addIssue({ code: 'custom', message: 'Choose what it is about' })
  return z.NEVER
})

const parts = z.array(z.string()).max(MOST_PARTS)
const partText = (number: number) =>
  requiredText(`Part ${number}`, TEXT_LIMIT, `Part ${number} is empty: enter what it asks, or remove it`)

const words = (today: IsoDay) => ({
  kind: choice(REGISTER_KINDS, 'Choose what kind of item it is'),
  text: requiredText('The text', TEXT_LIMIT, 'Enter what you ask or recommend'),
  parts,
  matter: text('What the report is about', TEXT_LIMIT),
  evidence: text('The summary of the evidence', TEXT_LIMIT),
  participants: text('Who took part', TEXT_LIMIT),
  reasons: text('The reasons', TEXT_LIMIT),
  addresseeId: optionalId,
  /** Of a body that is gone: whom to ask, itself in its old name or another, and of which body this was chosen. */
  askInstead: optionalId,
  askInsteadOf: optionalId,
  functionId: optionalId,
  raisedAtId: optionalId,
  /** Of a request to attend: to which meeting, or on which day. */
  attendAtId: optionalId,
  attendOn: optionalDay(today, 'Enter the whole day on which somebody should attend'),
  then,
})

const collected = <Schema extends z.ZodType>(schema: Schema) =>
  withGroups(
    ['attendOn'],
    z.preprocess(
      (values) => ({ ...(values as object), parts: partsTyped(values as Record<string, string>) }),
      schema,
    ),
  )

const writing = (today: IsoDay) => z.object(words(today))
type Written = z.output<ReturnType<typeof writing>>

const checkedOn = (today: IsoDay) => (written: Written, context: z.RefinementCtx) => {
  for (const [index, typed] of written.parts.entries()) {
    const read = partText(index + 1).safeParse(typed)
    const [issue] = read.error?.issues ?? []
    if (issue)
      context.addIssue({ code: 'custom', path: ['parts', String(index + 1)], message: issue.message })
  }
  const problem = attendOnProblem(written, today)
  if (problem) context.addIssue({ code: 'custom', path: ['attendOn', 'day'], message: problem })
  if (written.then === 'draft') return
  for (const { field, message } of missingFrom(written))
    context.addIssue({ code: 'custom', path: [field], message })
}

function attendOnProblem({ attendAtId, attendOn }: Written, today: IsoDay): string | null {
  if (attendOn === null) return null
  if (attendAtId !== null) return 'Choose a meeting or enter a day, not both'
  return attendOn < today ? 'The day on which somebody should attend must be today or later' : null
}

/** The choice about a body that is gone counts only for the body that it was made of. */
function chosen<Typed extends Written>({ askInstead, askInsteadOf, ...typed }: Typed) {
  const isChosen = askInstead !== null && askInsteadOf === typed.addresseeId
  return {
    ...typed,
    parts: typed.parts.map((part, index) => partText(index + 1).parse(part)),
    addresseeId: isChosen ? askInstead : typed.addresseeId,
    isInOldName: isChosen && askInstead === typed.addresseeId,
  }
}

/** What is asked or recommended, of whom, in how many parts; whole once it is handed in, which a draft need not be. */
export const AskItem = (today: IsoDay) =>
  collected(
    writing(today)
      .extend({ id: id(), about, bodyId: id('Choose the group that you write for') })
      .superRefine(checkedOn(today))
      .transform(chosen),
  )
export type AskItem = z.output<ReturnType<typeof AskItem>>

/** The same of an item that exists: a draft, or one that an officer returned. */
export const ReviseItem = (today: IsoDay) =>
  collected(writing(today).extend({ id: id(), version }).superRefine(checkedOn(today)).transform(chosen))
export type ReviseItem = z.output<ReturnType<typeof ReviseItem>>

/** A move that needs no words. */
export const MoveItem = z.object({ id: id(), version })
export type MoveItem = z.output<typeof MoveItem>

/** What an officer decides on what was handed in; returning it needs words, agreeing it a meeting. */
export const CheckItem = MoveItem.extend({
  decision: choice(['agree', 'return'], 'Choose whether the group agreed it, or to return it'),
  meetingId: optionalId,
  reason: text('The reason', TEXT_LIMIT),
}).superRefine(({ decision, meetingId, reason }, context) => {
  const missing = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  if (decision === 'agree' && !meetingId) missing('meetingId', 'Choose the meeting at which it was agreed')
  if (decision === 'return' && !reason) missing('reason', 'Enter what its writer should change, and why')
})
export type ReturnItem = MoveItem & { reason: string }
export type AgreeItem = MoveItem & { meetingId: string | null }

/** A move that is told to everybody with its reason: closing, taking back, hiding. */
export const EndItem = MoveItem.extend({
  reason: requiredText('The reason', TEXT_LIMIT, 'Enter the reason: the public reads it'),
})
export type EndItem = z.output<typeof EndItem>

export const NameOwner = MoveItem.extend({
  acceptanceId: id(),
  organisationId: id('Choose the body that owes it'),
  reason: requiredText('The reason', TEXT_LIMIT, 'Enter the reason: the public reads it'),
})
export type NameOwner = z.output<typeof NameOwner>

/** Of the outcome of a consultation: `id` is what is owed, and the officer acts for a group. */
export const NameOutcomeOwner = NameOwner.omit({ version: true }).extend({
  bodyId: id('Choose the group for which you do this'),
})
export type NameOutcomeOwner = z.output<typeof NameOutcomeOwner>
