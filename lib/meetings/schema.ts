import { z } from 'zod'
import type { IsoDay } from '../dates'
import { isAbout, precisionOf } from '../dates'
import { choice, id, requiredDate, requiredText, text, TEXT_LIMIT, TITLE_LIMIT, version } from '../fields'
import { withGroups } from '../forms'
import { readTime } from './time-rules'

/** Whether the public may come; it may not be known yet. */
export const PUBLIC_CHOICES = ['yes', 'no', 'not-known'] as const

/**
 * The Localism Act 2011 makes members disclose pecuniary interests (section 31, with section 30 on the register); other personal
 * interests follow from the council's own code of conduct (section 27).
 */
export const INTEREST_KINDS = ['disclosable_pecuniary', 'personal'] as const

const time = (what: string) =>
  text(what, 20).transform((typed, context): string | null => {
    const read = typed ? readTime(typed) : null
    if (!typed || read) return read
    context.addIssue({ code: 'custom', message: `${what} must be a time, like 2pm or 14:30` })
    return z.NEVER
  })

const inPublic = choice(PUBLIC_CHOICES, 'Choose whether the meeting is in public').transform((chosen) =>
  chosen === 'not-known' ? null : chosen === 'yes',
)

const details = (today: IsoDay) => ({
  title: requiredText('The title', TITLE_LIMIT, 'Enter a title'),
  on: requiredDate(today, 'Enter the date of the meeting'),
  startsAt: time('The start'),
  endsAt: time('The end'),
  inPublic,
  summary: requiredText('The summary', TEXT_LIMIT, 'Enter a summary'),
})

type Times = { on: string; startsAt: string | null; endsAt: string | null }

/** A time of day belongs to an exact day, and an end comes after a start. */
function timesFit({ on, startsAt, endsAt }: Times, context: z.core.$RefinementCtx<Times>): void {
  const wrong = (field: 'startsAt' | 'endsAt', message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  if (startsAt && (precisionOf(on) !== 'day' || isAbout(on)))
    wrong('startsAt', 'Leave the times empty until the day of the meeting is known')
  if (endsAt && !startsAt) wrong('startsAt', 'Enter the start too')
  if (startsAt && endsAt && endsAt <= startsAt) wrong('endsAt', 'The end must be after the start')
}

/** A new meeting, a draft until it is published. */
export const ArrangeMeeting = (today: IsoDay) =>
  withGroups(
    ['on'],
    z
      .object({ id: id(), bodyId: id('Choose the group that meets'), ...details(today) })
      .superRefine(timesFit),
  )
export type ArrangeMeeting = z.output<ReturnType<typeof ArrangeMeeting>>

/** Every form about a meeting that exists carries these. */
const onMeeting = { meetingId: id(), version }

/** The details of a meeting, changed. */
export const ChangeMeeting = (today: IsoDay) =>
  withGroups(['on'], z.object({ ...onMeeting, ...details(today) }).superRefine(timesFit))
export type ChangeMeeting = z.output<ReturnType<typeof ChangeMeeting>>

/** A move that needs no words: publish it. */
export const OnMeeting = z.object(onMeeting)
export type OnMeeting = z.output<typeof OnMeeting>

/** Why a meeting is hidden, which the public reads. */
export const HideMeeting = z.object({
  ...onMeeting,
  reason: requiredText('The reason', TEXT_LIMIT, 'Enter the reason, which the public reads'),
})
export type HideMeeting = z.output<typeof HideMeeting>

const itemWords = {
  title: requiredText('The title', TITLE_LIMIT, 'Enter what the item is about'),
  text: text('The text', TEXT_LIMIT),
  scrutinyItemId: z.union([z.literal(''), id('Choose an item from the list')]).default(''),
}

/** A further item of an agenda, at its end. */
export const AddAgendaItem = z.object({ id: id(), meetingId: id(), ...itemWords })
export type AddAgendaItem = z.output<typeof AddAgendaItem>

/** Other words or another place for an item of an agenda; places count from 1. */
export const ChangeAgendaItem = z.object({
  ...onMeeting,
  agendaItemId: id(),
  position: z.coerce
    .number({ error: 'The place must be a number, like 2' })
    .int({ error: 'The place must be a whole number, like 2' })
    .min(1, { error: 'The place must be 1 or more' })
    .max(1000, { error: 'The place must be 1,000 or less' }),
  ...itemWords,
})
export type ChangeAgendaItem = z.output<typeof ChangeAgendaItem>

/** One place up or down an agenda. */
export const MoveAgendaItem = z.object({
  ...onMeeting,
  agendaItemId: id(),
  /** Its place on the page on which the button was pressed. */
  position: z.coerce.number().int().positive(),
  direction: z.enum(['up', 'down']),
})
export type MoveAgendaItem = z.output<typeof MoveAgendaItem>

/** Takes an item from an agenda. */
export const RemoveAgendaItem = z.object({ ...onMeeting, agendaItemId: id() })
export type RemoveAgendaItem = z.output<typeof RemoveAgendaItem>

/** An interest that a member declared at a meeting, in all of it or in one item. */
export const DeclareInterest = z.object({
  id: id(),
  meetingId: id(),
  member: requiredText('The name', TITLE_LIMIT, 'Enter the name of the member'),
  kind: choice(INTEREST_KINDS, 'Choose what kind of interest it is'),
  interest: requiredText('The interest', TEXT_LIMIT, 'Enter what the interest is'),
  agendaItemId: z.union([z.literal(''), id('Choose an item of the agenda')]).default(''),
})
export type DeclareInterest = z.output<typeof DeclareInterest>

/** Why a declaration should not be in the record. */
export const RemoveDeclaration = z.object({
  id: id(),
  reason: requiredText('The reason', TEXT_LIMIT, 'Enter why it should not be in the record'),
})
export type RemoveDeclaration = z.output<typeof RemoveDeclaration>
