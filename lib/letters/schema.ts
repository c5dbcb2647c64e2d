import { z } from 'zod'
import type { IsoDay } from '../dates'
import { choice, id, optionalDay, optionalId, pastDay, requiredText, TEXT_LIMIT, version } from '../fields'
import { withGroups } from '../forms'
import { SourceField } from '../sources/schema'

/** How something is sent: on which day, and by when and why it is due. `then`: show the letter first, or record that it was sent. */
export const SendItem = (today: IsoDay) =>
  withGroups(
    ['sentOn', 'dueOn'],
    z
      .object({
        id: id(),
        version,
        sentOn: pastDay(today, 'Enter the day on which it is sent'),
        basis: choice(['statutory', 'agreed', 'courtesy'], 'Choose what the due date rests on'),
        dueOn: optionalDay(today, 'Enter the whole due date'),
        agreedAtId: optionalId,
        addresseeId: optionalId,
        /** Of a body that ended after the group had been asked to agree: to whom it is sent. */
        sendTo: optionalId,
        then: z.enum(['letter', 'send']).default('send'),
      })
      .superRefine(({ basis, dueOn, agreedAtId }, context) => {
        if (basis !== 'agreed') return
        if (dueOn === null)
          context.addIssue({
            code: 'custom',
            path: ['dueOn', 'day'],
            message: 'Enter the due date that was agreed',
          })
        if (agreedAtId === null)
          context.addIssue({
            code: 'custom',
            path: ['agreedAtId'],
            message: 'Choose the meeting at which the date was agreed',
          })
      }),
  )
export type SendItem = z.output<ReturnType<typeof SendItem>>

/** That the council went to the Secretary of State about what an item is about. */
export const EscalateItem = (today: IsoDay) =>
  withGroups(
    ['on', 'source'],
    z.object({
      id: id(),
      version,
      escalationId: id(),
      route: choice(['referral', 'call_in'], 'Choose what the council did'),
      on: pastDay(today, 'Enter the day on which the council did it'),
      meetingId: id('Choose the meeting that decided it'),
      reason: requiredText('The reason', TEXT_LIMIT, 'Enter the reason: the public reads it'),
      source: SourceField,
    }),
  )
export type EscalateItem = z.output<ReturnType<typeof EscalateItem>>

/** On which day the body said that an item had come; not later than today. */
export const AcknowledgeItem = (today: IsoDay) =>
  withGroups(
    ['on'],
    z.object({ id: id(), version, on: pastDay(today, 'Enter the day on which it was acknowledged') }),
  )
export type AcknowledgeItem = z.output<ReturnType<typeof AcknowledgeItem>>

/** On which day a body was asked again, and how; not later than today. */
export const ChaseItem = (today: IsoDay) =>
  withGroups(
    ['on'],
    z.object({
      id: id(),
      version,
      chaseId: id(),
      on: pastDay(today, 'Enter the day on which you asked again'),
      note: requiredText('The note', TEXT_LIMIT, 'Enter how you asked again, and whom'),
    }),
  )
export type ChaseItem = z.output<ReturnType<typeof ChaseItem>>
