import { z } from 'zod'
import type { IsoDay } from '../dates'
import {
  choice,
  id,
  optionalDate,
  requiredDate,
  requiredText,
  text,
  TEXT_LIMIT,
  TITLE_LIMIT,
  version,
} from '../fields'
import { withGroups } from '../forms'
import { SourceField } from '../sources/schema'

export const MILESTONE_KINDS = [
  'announcement',
  'submission',
  'decision',
  'publication',
  'legislation',
  'meeting',
  'engagement',
  'appointment',
  'go_live',
  'deadline',
] as const

export const STATED_KINDS = ['promised', 'forecast'] as const
export const PROGRESS_STATES = ['on_track', 'at_risk', 'stopped'] as const

/** Every form about a milestone that exists carries these: its own id, and the version on which it was made. */
const onMilestone = { id: id(), milestoneId: id(), version }
const reason = text('The reason', TEXT_LIMIT)
const ticked = z
  .string()
  .default('')
  .transform((joined) => [...new Set(joined.split(',').filter(Boolean))])
  .pipe(z.array(id('Choose places from the list')))

/** A new milestone; its first promised date may be left out, its source may not. */
export const AddMilestone = (today: IsoDay) =>
  withGroups(
    ['on', 'source'],
    z.object({
      id: id(),
      title: requiredText('The title', TITLE_LIMIT, 'Enter a title'),
      summary: requiredText('The summary', TEXT_LIMIT, 'Enter a summary'),
      kind: choice(MILESTONE_KINDS, 'Choose what kind of milestone it is'),
      programmeId: z.union([z.literal(''), id('Choose a programme from the list')]).default(''),
      ownerId: id('Choose the organisation that owns it'),
      places: ticked,
      on: optionalDate(today),
      source: SourceField,
    }),
  )
export type AddMilestone = z.output<ReturnType<typeof AddMilestone>>

/** A new entry of the date ledger; whether it needs a reason depends on the entries before it. */
export const StateDate = (today: IsoDay) =>
  withGroups(
    ['on', 'source'],
    z.object({
      ...onMilestone,
      kind: choice(STATED_KINDS, 'Choose whether the date is promised or forecast'),
      on: requiredDate(today, 'Enter the date'),
      reason,
      source: SourceField,
    }),
  )
export type StateDate = z.output<ReturnType<typeof StateDate>>

export const ReportProgress = withGroups(
  ['source'],
  z.object({
    ...onMilestone,
    state: choice(PROGRESS_STATES, 'Choose how it is going'),
    text: requiredText('The report', TEXT_LIMIT, 'Enter what has been done and what comes next'),
    source: SourceField,
  }),
)
export type ReportProgress = z.output<typeof ReportProgress>

/** The day on which it happened, with evidence; a reason only where an earlier such day is corrected. */
export const MarkHappened = (today: IsoDay) =>
  withGroups(
    ['on', 'source'],
    z.object({
      ...onMilestone,
      on: requiredDate(today, 'Enter the date on which it happened'),
      reason,
      source: SourceField,
    }),
  )
export type MarkHappened = z.output<ReturnType<typeof MarkHappened>>
