import { db } from '@/lib/db'
import { toDateColumn, type IsoDay } from '@/lib/dates'
import { newId } from '@/lib/ids'
import { addAgendaItem } from '@/lib/meetings/agenda-commands'
import { arrangeMeeting } from '@/lib/meetings/arrange-commands'
import { publishMeeting } from '@/lib/meetings/change-commands'
import type { AddAgendaItem, ArrangeMeeting, DeclareInterest } from '@/lib/meetings/schema'
import type { Actor } from '@/lib/permissions'
import { settle } from '@/lib/obligations/settle-commands'
import { next } from './people'
import { at } from './writing'

type Input<Form, Needed extends keyof Form> = Partial<Form> & Pick<Form, Needed>

export const arrangement = (input: Input<ArrangeMeeting, 'bodyId'>): ArrangeMeeting => ({
  id: newId(at),
  title: `Extra meeting ${next()}`,
  on: '2026-12-10',
  startsAt: '14:00',
  endsAt: null,
  inPublic: true,
  summary: 'On the merger.',
  ...input,
})

export const agendaItem = (input: Input<AddAgendaItem, 'meetingId'>): AddAgendaItem => ({
  id: newId(at),
  title: 'Answers on the merger',
  text: '',
  scrutinyItemId: '',
  ...input,
})

export const declaration = (input: Input<DeclareInterest, 'meetingId'>): DeclareInterest => ({
  id: newId(at),
  member: 'Cllr A Name',
  kind: 'personal',
  interest: 'A sister works for the trust.',
  agendaItemId: '',
  ...input,
})

/** Throws what a command refused, for what a test only needs to be there. */
export async function done<Code extends string>(
  result: Promise<{ ok: true; value: unknown } | { ok: false; error: Code }>,
): Promise<void> {
  const { ok, ...rest } = await result
  if (!ok) throw new Error(JSON.stringify(rest))
}

/** A meeting as its officer arranged it; a published one is of version 2. */
export async function arranged(
  actor: Actor,
  input: Input<ArrangeMeeting, 'bodyId'>,
  visibility: 'draft' | 'published' = 'published',
) {
  const form = arrangement(input)
  await done(arrangeMeeting(actor, form))
  if (visibility === 'published') await done(publishMeeting(actor, { meetingId: form.id, version: 1 }))
  return db.meeting.findUniqueOrThrow({ where: { id: form.id } })
}

/** An item at the end of a meeting's agenda. */
export async function onAgenda(actor: Actor, input: Input<AddAgendaItem, 'meetingId'>): Promise<string> {
  const form = agendaItem(input)
  await done(addAgendaItem(actor, form))
  return form.id
}

type Sent = {
  bodyId: string
  addresseeId: string
  authorId: string
  sentOn?: IsoDay
  dueOn?: IsoDay | null
  text?: string
  parts?: string[]
  ref?: string | null
}

/** A question of a group, as it stands once it was sent; without a reference it was never published. */
export async function sentQuestion(sent: Sent) {
  const { bodyId, addresseeId, authorId, sentOn = '2026-10-01', dueOn = '2026-10-28' } = sent
  const text = sent.text ?? `Who pays for move ${next()}?`
  const sentAt = new Date(`${sentOn}T10:00:00Z`)
  const ref = sent.ref === undefined ? `GROUP/2026/Q${next()}` : sent.ref
  const states = ref
    ? { state: 'sent' as const, sentAt, publishedAt: sentAt, ref }
    : { state: 'draft' as const }
  const clock = dueOn && {
    basis: 'statutory' as const,
    startsOn: toDateColumn(sentOn),
    days: 28,
    dayType: 'calendar' as const,
    originalDueOn: toDateColumn(dueOn),
    dueOn: toDateColumn(dueOn),
  }
  const obligation = { kind: 'answer' as const, debtorId: addresseeId, askedOn: sentOn, ...clock }
  return db.scrutinyItem.create({
    data: {
      kind: 'question',
      text,
      bodyId,
      addresseeId,
      authorId,
      authorName: 'Cllr A Name',
      organisationId: addresseeId,
      ...states,
      parts: { create: (sent.parts ?? [text]).map((part, index) => ({ number: index + 1, text: part })) },
      ...(ref ? { obligation: { create: obligation } } : {}),
    },
    include: { parts: { orderBy: { number: 'asc' } }, obligation: true },
  })
}

type Answered = { itemId: string; partId: string; organisationId: string; on: IsoDay; text?: string }

/** A full answer to one part, as the command of answering leaves it. */
export async function answered({ itemId, partId, organisationId, on, text = 'We do.' }: Answered) {
  return db.$transaction(async (tx) => {
    const recordedAt = new Date(`${on}T10:00:00Z`)
    const answer = await tx.answer.create({
      data: { partId, kind: 'full', text, organisationId, recordedAt },
    })
    await settle(tx, itemId, on)
    return answer
  })
}
