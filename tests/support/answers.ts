import { randomInt, randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { addDays, toDateColumn, type IsoDay } from '@/lib/dates'
import { newId } from '@/lib/ids'
import type { AnswerPart } from '@/lib/answers/schema'
import { KIND_LETTERS, type ItemState, type RegisterKind } from '@/lib/scrutiny-items/rules'
import { next } from './people'
import { at } from './writing'

const OWED = {
  question: 'answer',
  information_request: 'information',
  attendance_request: 'attendance',
  recommendation: 'response',
} as const

type SentOptions = {
  bodyId: string
  debtorId: string
  kind?: RegisterKind
  parts?: string[]
  /** The day on which it was sent. */
  askedOn?: IsoDay
  dueOn?: IsoDay | null
  functionId?: string
  hiddenReason?: string
  /** Came with the record, with what a source shows of the reply. */
  replyNote?: string
}

/** An item of the register that was sent to a body, with its parts and its obligation; `version` is 1. */
export async function makeSent(options: SentOptions) {
  const { bodyId, debtorId, kind = 'question', parts = ['Who pays?'], askedOn = '2026-11-02' } = options
  const { dueOn = addDays(askedOn, 27), functionId, hiddenReason, replyNote } = options
  const sentAt = new Date(`${askedOn}T09:00:00Z`)
  // Unlike a count, no other process that writes to this database has it: of a million alone, two of some hundred fall on one.
  const [group, number] = [randomInt(1, 1_000_000), randomInt(1, 1_000_000)]
  const author = replyNote
    ? null
    : await db.user.create({ data: { name: 'Cllr', email: `cllr-${randomUUID()}@example.org` } })
  const clock = dueOn && {
    ...({ basis: 'agreed', days: 28, dayType: 'calendar' } as const),
    startsOn: toDateColumn(askedOn),
    originalDueOn: toDateColumn(dueOn),
    dueOn: toDateColumn(dueOn),
  }
  const report = {
    matter: 'The merger',
    evidence: 'We heard it.',
    participants: 'Members',
    reasons: 'To know.',
  }
  return db.scrutinyItem.create({
    data: {
      ...{ kind, bodyId, sentAt, publishedAt: sentAt, createdAt: sentAt, hiddenReason, replyNote },
      ref: `TEST${group}/2026/${KIND_LETTERS[kind]}${number}`,
      state: 'sent',
      text: parts[0] ?? '',
      authorName: 'Cllr A Name',
      authorId: author?.id,
      addresseeId: debtorId,
      organisationId: debtorId,
      ...(kind === 'recommendation' ? report : {}),
      parts: { create: parts.map((text, i) => ({ number: i + 1, text })) },
      obligation: {
        create: {
          ...{ kind: OWED[kind], debtorId, askedOn, functionId, ...clock },
          standing: replyNote ? 'not_established' : 'awaited',
        },
      },
    },
    include: { parts: { orderBy: { number: 'asc' } }, obligation: true },
  })
}
export type SentItem = Awaited<ReturnType<typeof makeSent>>

/** What `makeSent` made, as it now stands. */
export async function standingNow(id: string) {
  const item = await db.scrutinyItem.findUniqueOrThrow({ where: { id }, include: { obligation: true } })
  const { state, version, obligation } = item
  return { state, version, standing: obligation?.standing, settledOn: obligation?.settledOn }
}

/** Moves an item to a state past all rules, for what a test finds when it begins. */
export async function putInState(id: string, state: ItemState): Promise<void> {
  const ended = { closedAt: at, endReason: 'Done.' }
  await db.scrutinyItem.update({ where: { id }, data: { state, ...ended } })
}

/** A succession by law: `from` ended the day before `on`, and `to` took its place. */
export async function makeSuccession(from: string[], to: string[], on: IsoDay): Promise<void> {
  const party = (side: 'original' | 'resulting') => (organisationId: string) => ({ organisationId, side })
  const pairs = from.flatMap((predecessorId) => to.map((successorId) => ({ predecessorId, successorId })))
  const legalOn = toDateColumn(on)
  await db.$transaction(async (tx) => {
    const { id: changeEventId } = await tx.changeEvent.create({
      data: {
        slug: `change-${next()}`,
        kind: to.length > 1 ? 'split' : from.length > 1 ? 'merger' : 'replacement',
        title: 'One takes the place of the other',
        about: 'It does.',
        legalOn,
        parties: { create: [...from.map(party('original')), ...to.map(party('resulting'))] },
      },
    })
    const kind = 'legal' as const
    await tx.succession.createMany({ data: pairs.map((pair) => ({ ...pair, changeEventId, kind, legalOn })) })
  })
  await db.organisation.updateMany({ where: { id: { in: from } }, data: { endsOn: addDays(on, -1) } })
}

/** A full answer to one part, on the item's first version. */
export const reply = (input: Partial<AnswerPart> & { partId: string }): AnswerPart => ({
  id: newId(at),
  version: 1,
  reply: 'full',
  text: 'NHS England pays.',
  action: null,
  ...input,
})
