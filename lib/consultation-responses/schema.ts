import { z } from 'zod'
import type { IsoDay } from '../dates'
import { id, requiredDay, requiredText, text, TEXT_LIMIT, version } from '../fields'
import { withGroups } from '../forms'

const onResponse = { id: id(), version }

/** A new response, or a further edition of one. The form's id becomes the response's. */
export const StartResponse = z.object({
  id: id(),
  consultationId: id('Choose a consultation from the list'),
  bodyId: id('Choose the group that responds'),
})
export type StartResponse = z.output<typeof StartResponse>

/** The covering text of a response; it may be empty while it is a draft. */
export const WriteCover = z.object({ ...onResponse, coveringText: text('The covering text', TEXT_LIMIT) })
export type WriteCover = z.output<typeof WriteCover>

const items = z
  .string()
  .default('')
  .transform((joined) => [...new Set(joined.split(',').filter(Boolean))])
  .pipe(z.array(id('Choose contributions from the list')))

/** A section: its own words, the feedback taken up into it, and for each of those the words as edited. */
export const WriteSection = withGroups(
  ['words'],
  z
    .object({
      ...onResponse,
      sectionId: id(),
      text: text('The response', TEXT_LIMIT),
      items,
      words: z.record(z.string(), text('Each contribution', TEXT_LIMIT)).default({}),
    })
    .superRefine(({ items, words }, context) => {
      const emptied = items.filter((item) => words[item] === '')
      for (const item of emptied)
        context.addIssue({
          code: 'custom',
          path: ['words', item],
          message: 'Enter the words of this contribution, or untick it to leave it out',
        })
    }),
)
export type WriteSection = z.output<typeof WriteSection>

/** A step that needs no words: circulating, publishing. */
export const StepResponse = z.object(onResponse)
export type StepResponse = z.output<typeof StepResponse>

/** At which meeting the group agreed a response. */
export const AgreeResponse = z.object({
  ...onResponse,
  meetingId: id('Choose the meeting that agreed it'),
})
export type AgreeResponse = z.output<typeof AgreeResponse>

/** On which day a response was sent; not later than today. */
export const SendResponse = (today: IsoDay) =>
  withGroups(
    ['on'],
    z.object({
      ...onResponse,
      on: requiredDay(today, 'Enter the day on which it was sent'),
    }),
  )
export type SendResponse = z.output<ReturnType<typeof SendResponse>>

/** What came of a response, once that is known. */
export const NoteOutcome = z.object({
  ...onResponse,
  cameOfIt: requiredText('What came of it', TEXT_LIMIT, 'Enter what came of it'),
})
export type NoteOutcome = z.output<typeof NoteOutcome>
