import { z } from 'zod'

const text = z.string()

/** What the log keeps of each kind of change; `summary` is in words that the public may read. */
export const EventEntry = z.discriminatedUnion('action', [
  z.object({ action: z.literal('milestone.added'), data: z.object({ title: text, on: text.nullable() }) }),
  z.object({
    action: z.literal('milestone.date-stated'),
    data: z.object({
      kind: z.enum(['promised', 'forecast', 'actual']),
      on: text,
      reason: text.nullable(),
      sourceId: text,
    }),
  }),
  z.object({
    action: z.literal('milestone.progress-reported'),
    data: z.object({ state: z.enum(['on_track', 'at_risk', 'stopped']), text, sourceId: text }),
  }),
  z.object({ action: z.literal('feedback.drafted'), data: z.object({ kind: text }) }),
  z.object({ action: z.literal('feedback.revised'), data: z.object({ version: z.number() }) }),
  z.object({ action: z.literal('feedback.submitted'), data: z.object({ kind: text }) }),
  z.object({ action: z.literal('feedback.withdrawn'), data: z.object({ from: text }) }),
  z.object({ action: z.literal('feedback.published'), data: z.object({ ref: text }) }),
  z.object({ action: z.literal('feedback.returned'), data: z.object({ reason: text }) }),
  z.object({ action: z.literal('person.invited'), data: z.object({ role: text }) }),
  z.object({ action: z.literal('invitation.accepted'), data: z.object({ role: text }) }),
  z.object({ action: z.literal('invitation.withdrawn'), data: z.object({ role: text }) }),
  z.object({ action: z.literal('role.granted'), data: z.object({ role: text }) }),
  z.object({ action: z.literal('role.revoked'), data: z.object({ role: text }) }),
  z.object({ action: z.literal('password.changed'), data: z.object({}) }),
])

export type EventEntry = z.infer<typeof EventEntry>
