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
  z.object({ action: z.literal('item.drafted'), data: z.object({ kind: text }) }),
  z.object({ action: z.literal('item.revised'), data: z.object({ version: z.number() }) }),
  z.object({ action: z.literal('item.submitted'), data: z.object({ kind: text }) }),
  z.object({ action: z.literal('item.withdrawn'), data: z.object({ from: text, reason: text.nullable() }) }),
  z.object({ action: z.literal('item.returned'), data: z.object({ reason: text }) }),
  z.object({ action: z.literal('item.agreed'), data: z.object({ ref: text, meetingId: text }) }),
  z.object({
    action: z.literal('item.sent'),
    data: z.object({ to: text, basis: text.nullable(), dueOn: text.nullable() }),
  }),
  z.object({ action: z.literal('item.acknowledged'), data: z.object({ on: text }) }),
  z.object({ action: z.literal('item.chased'), data: z.object({ on: text, note: text }) }),
  z.object({
    action: z.literal('item.escalated'),
    data: z.object({ route: text, on: text, reason: text, meetingId: text }),
  }),
  z.object({
    action: z.literal('item.answered'),
    data: z.object({ part: z.number(), kind: text, response: text.nullable(), answerId: text }),
  }),
  z.object({
    action: z.literal('item.judged'),
    data: z.object({ part: z.number(), finding: text, reason: text, meetingId: text }),
  }),
  z.object({
    action: z.literal('item.assessed'),
    data: z.object({ rating: z.enum(['red', 'amber', 'green']), reason: text }),
  }),
  z.object({ action: z.literal('item.closed'), data: z.object({ reason: text }) }),
  z.object({ action: z.literal('item.hidden'), data: z.object({ reason: text }) }),
  z.object({ action: z.literal('item.shown'), data: z.object({}) }),
  z.object({
    action: z.literal('obligation.paused'),
    data: z.object({ from: text, to: text, agreedBy: text, reason: text, dueOn: text }),
  }),
  z.object({
    action: z.literal('obligation.extended'),
    data: z.object({ days: z.number(), agreedBy: text, reason: text, dueOn: text }),
  }),
  z.object({ action: z.literal('obligation.became-late'), data: z.object({ lateOn: text, dueOn: text }) }),
  z.object({
    action: z.literal('obligation.accepted'),
    data: z.object({ organisationId: text, reason: text }),
  }),
  z.object({
    action: z.literal('obligation.owner-named'),
    data: z.object({ organisationId: text, reason: text }),
  }),
  z.object({ action: z.literal('obligation.replied'), data: z.object({ text }) }),
  z.object({ action: z.literal('outcome.promised'), data: z.object({ dueOn: text }) }),
  z.object({ action: z.literal('outcome.published'), data: z.object({ on: text }) }),
  z.object({ action: z.literal('meeting.arranged'), data: z.object({ title: text, on: text }) }),
  z.object({ action: z.literal('meeting.changed'), data: z.object({ version: z.number(), what: text }) }),
  z.object({ action: z.literal('meeting.published'), data: z.object({}) }),
  z.object({ action: z.literal('meeting.hidden'), data: z.object({ reason: text }) }),
  z.object({ action: z.literal('meeting.interest-declared'), data: z.object({ member: text, kind: text }) }),
  z.object({
    action: z.literal('meeting.declaration-removed'),
    data: z.object({ declarationId: text, reason: text }),
  }),
  z.object({ action: z.literal('meeting.pack-issued'), data: z.object({ version: z.number() }) }),
  z.object({
    action: z.literal('consultation-response.started'),
    data: z.object({ edition: z.number() }),
  }),
  z.object({ action: z.literal('consultation-response.edited'), data: z.object({ version: z.number() }) }),
  z.object({
    action: z.literal('consultation-response.circulated'),
    data: z.object({ version: z.number() }),
  }),
  z.object({ action: z.literal('consultation-response.agreed'), data: z.object({ meetingId: text }) }),
  z.object({
    action: z.literal('consultation-response.published'),
    data: z.object({ edition: z.number() }),
  }),
  z.object({ action: z.literal('consultation-response.sent'), data: z.object({ on: text }) }),
  z.object({ action: z.literal('consultation-response.outcome-noted'), data: z.object({ text }) }),
  z.object({ action: z.literal('person.invited'), data: z.object({ role: text }) }),
  z.object({ action: z.literal('invitation.accepted'), data: z.object({ role: text }) }),
  z.object({ action: z.literal('invitation.withdrawn'), data: z.object({ role: text }) }),
  z.object({ action: z.literal('role.granted'), data: z.object({ role: text }) }),
  z.object({ action: z.literal('role.revoked'), data: z.object({ role: text }) }),
  z.object({ action: z.literal('password.changed'), data: z.object({}) }),
])

export type EventEntry = z.infer<typeof EventEntry>
