import { agreedClock, courtesyClock, dueOn, statutoryClock, type Clock } from '@/lib/clocks/rules'
import { toDateColumn, type IsoDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { settle } from '@/lib/obligations/settle-commands'
import { referenceOf, type ItemState, type RegisterKind } from '@/lib/scrutiny-items/rules'
import type { AnswerKind, Finding, Rating, BodyResponse } from '@/lib/standing/rules'
import { next, reviewerOn } from './people'
import { makeBody, makeMilestone, makeOrganisation, makeSource } from './record'

/** Noon in London of a day, or nearly: the instant at which these things happen. */
export const noon = (day: IsoDay): Date => new Date(`${day}T12:00:00Z`)

/** A group that asks, and what it asks is about. */
export async function makeGroup(name = 'Luton health review group') {
  const prefix = `GRP${next()}`
  const bodyId = await makeBody(name, prefix)
  return { bodyId, prefix, author: await reviewerOn(bodyId) }
}
export type Group = Awaited<ReturnType<typeof makeGroup>>

export async function makeMeeting(bodyId: string, on: IsoDay): Promise<string> {
  const data = { slug: `meeting-${next()}`, title: `Meeting ${next()}`, bodyId, on, summary: 'It met.' }
  return (await db.meeting.create({ data })).id
}

type Subject = Partial<
  Record<
    | 'milestoneId'
    | 'consultationId'
    | 'optionId'
    | 'consultationQuestionId'
    | 'claimId'
    | 'organisationId'
    | 'meetingId',
    string
  >
>

export type ItemInput = {
  group: Group
  debtorId: string
  kind?: RegisterKind
  /** How far it has come; the steps before are made too. */
  state?: 'draft' | 'submitted' | 'returned' | 'agreed' | 'sent' | 'acknowledged'
  text?: string
  parts?: readonly string[]
  askedOn?: IsoDay
  /** Null: no due date. A day: agreed at a meeting. */
  clock?: 'courtesy' | 'statutory' | null | { dueOn: IsoDay }
  functionId?: string
  about?: Subject
  /** As what came with the record: nobody here wrote it. */
  cameWithRecord?: boolean
  raisedAtId?: string
  agreedAtId?: string
  hiddenReason?: string
}

const OWED = {
  question: 'answer',
  information_request: 'information',
  attendance_request: 'attendance',
  recommendation: 'response',
} as const

function clockFor(clock: ItemInput['clock'], askedOn: IsoDay): Clock | null {
  if (!clock) return null
  if (clock === 'statutory') return statutoryClock(askedOn)
  return clock === 'courtesy' ? courtesyClock(askedOn) : agreedClock(askedOn, clock.dueOn)
}

function obligationOf(input: ItemInput, kind: RegisterKind, askedOn: IsoDay) {
  const clock = clockFor(input.clock === undefined ? 'courtesy' : input.clock, askedOn)
  const due = clock && toDateColumn(dueOn(clock))
  return {
    kind: OWED[kind],
    debtorId: input.debtorId,
    functionId: input.functionId ?? null,
    askedOn,
    standing: input.cameWithRecord ? ('not_established' as const) : ('awaited' as const),
    ...(clock && {
      ...{ basis: clock.basis, days: clock.days, dayType: clock.dayType },
      ...{ startsOn: toDateColumn(clock.startsOn), originalDueOn: due, dueOn: due },
    }),
  }
}

const isPublic = (state: ItemState) => !['draft', 'submitted', 'returned'].includes(state)

/** An item of the register in a state, with all that such an item has. */
export async function makeItem(input: ItemInput) {
  const { group, kind = 'question', state = 'sent', text = 'Who pays for the move?' } = input
  const askedOn = input.askedOn ?? '2026-09-01'
  const year = Number(askedOn.slice(0, 4))
  const ref = isPublic(state) ? referenceOf(group.prefix, year, kind, next()) : null
  const isSent = state === 'sent' || state === 'acknowledged'
  const about = input.about ?? {
    milestoneId: (await makeMilestone({ ownerId: input.debtorId })).id,
  }
  const report = { matter: 'The move', evidence: 'Two reports', participants: 'Six members', reasons: 'Cost' }
  const item = await db.scrutinyItem.create({
    data: {
      ...about,
      ...{ ref, kind, state, text, bodyId: group.bodyId, functionId: input.functionId },
      ...{ authorId: input.cameWithRecord ? null : group.author.userId, authorName: group.author.name },
      ...(kind === 'recommendation' ? report : {}),
      ...{ raisedOn: askedOn, raisedAtId: input.raisedAtId, agreedAtId: input.agreedAtId },
      addresseeId: input.debtorId,
      createdAt: noon(askedOn),
      submittedAt: state === 'draft' ? null : noon(askedOn),
      publishedAt: isPublic(state) ? noon(askedOn) : null,
      sentAt: isSent ? noon(askedOn) : null,
      acknowledgedAt: state === 'acknowledged' ? noon(askedOn) : null,
      returnReason: state === 'returned' ? 'Say whom you ask.' : null,
      hiddenReason: input.hiddenReason ?? null,
      parts: {
        create: (input.parts ?? [text]).map((part, index) => ({ number: index + 1, text: part })),
      },
      ...(isSent && { obligation: { create: obligationOf(input, kind, askedOn) } }),
    },
    include: { parts: { orderBy: { number: 'asc' } }, obligation: true },
  })
  return {
    id: item.id,
    ref: item.ref ?? '',
    bodyId: item.bodyId,
    obligationId: item.obligation?.id ?? '',
    debtorId: input.debtorId,
    partIds: item.parts.map(({ id }) => id),
  }
}
export type MadeItem = Awaited<ReturnType<typeof makeItem>>

type AnswerInput = {
  on: IsoDay
  part?: number
  kind?: AnswerKind
  text?: string
  by?: string
  correctsId?: string
  response?: BodyResponse
}

/** An answer of the body to one part; the item moves on and its standing is settled. */
export async function answered(item: MadeItem, input: AnswerInput): Promise<string> {
  const { on, part = 1, kind = 'full', text = 'The trust pays.', by = item.debtorId } = input
  return db.$transaction(async (tx) => {
    const { id } = await tx.answer.create({
      data: {
        ...{ kind, text, organisationId: by, recordedAt: noon(on) },
        partId: item.partIds[part - 1] ?? '',
        correctsId: input.correctsId ?? null,
        response: input.response ?? null,
      },
    })
    await tx.scrutinyItem.update({ where: { id: item.id }, data: { state: 'answered' } })
    await settle(tx, item.id, on)
    return id
  })
}

type VerdictInput = {
  on: IsoDay
  meetingId: string
  part?: number
  finding?: Finding
  reason?: string
  answerId?: string
}

/** The group's finding on one part, on an answer or on none. */
export async function judged(item: MadeItem, input: VerdictInput): Promise<void> {
  const {
    on,
    meetingId,
    part = 1,
    finding = 'answered',
    reason = 'It says who pays.',
    answerId = null,
  } = input
  await db.$transaction(async (tx) => {
    await tx.verdict.create({
      data: {
        partId: item.partIds[part - 1] ?? '',
        answerId,
        finding,
        reason,
        meetingId,
        recordedAt: noon(on),
      },
    })
    await tx.scrutinyItem.update({ where: { id: item.id }, data: { state: 'judged' } })
    await settle(tx, item.id, on)
  })
}

/** An action that a body promised on a recommendation; it has happened on the day `doneOn`. */
export async function promised(
  item: Pick<MadeItem, 'id' | 'debtorId'>,
  { on, doneOn }: { on: IsoDay; doneOn?: IsoDay },
) {
  const stated = { statedById: item.debtorId, sourceId: await makeSource() }
  const dates = [
    { ...stated, kind: 'promised' as const, on: '2027-03', statedOn: on },
    ...(doneOn ? [{ ...stated, kind: 'actual' as const, on: doneOn, statedOn: doneOn }] : []),
  ]
  const data = { slug: `action-${next()}`, title: 'Publish the table', summary: 'Promised.' }
  return db.milestone.create({
    data: {
      ...data,
      kind: 'action',
      ownerId: item.debtorId,
      recommendationId: item.id,
      dates: { create: dates },
    },
  })
}

/** How the group finds, on a day, that a recommendation is carried out. */
export async function assessed(item: MadeItem, on: IsoDay, rating: Rating): Promise<void> {
  const when = { on: toDateColumn(on), recordedAt: noon(on) }
  await db.assessment.create({
    data: { ...when, scrutinyItemId: item.id, rating, reason: `It is ${rating}.` },
  })
}

/** The group takes it back after it was agreed or sent. */
export async function takenBack(item: MadeItem, on: IsoDay, endReason = 'It was asked twice.') {
  await db.$transaction(async (tx) => {
    const data = { state: 'withdrawn' as const, withdrawnAt: noon(on), endReason }
    await tx.scrutinyItem.update({ where: { id: item.id }, data })
    await settle(tx, item.id, on)
  })
}

/** Its due date moves by so many days, as somebody agreed. */
export async function extended(item: MadeItem, on: IsoDay, days: number, newDueOn: IsoDay) {
  await db.clockChange.create({
    data: {
      ...{ obligationId: item.obligationId, kind: 'extension', days },
      ...{ agreedBy: 'The chair of the group', reason: 'Staff are away.', recordedAt: noon(on) },
    },
  })
  await db.obligation.update({ where: { id: item.obligationId }, data: { dueOn: toDateColumn(newDueOn) } })
}

/** A body takes it on, or is named, while nobody owes it. */
export async function takenOn(item: MadeItem, organisationId: string, on: IsoDay) {
  const data = { obligationId: item.obligationId, organisationId, on: toDateColumn(on), recordedAt: noon(on) }
  await db.acceptance.create({ data: { ...data, kind: 'accepted', reason: 'We do this work now.' } })
}

type Succeeded = { from: readonly string[]; to: readonly string[]; on: IsoDay; kind?: 'merger' | 'split' }

/** One body follows others by law; with several that follow, it is a split. */
export async function succeeded({ from, to, on, kind = 'merger' }: Succeeded): Promise<string> {
  return db.$transaction(async (tx) => {
    const event = await tx.changeEvent.create({
      data: {
        ...{ slug: `event-${next()}`, kind, title: 'A change', about: 'It changed.' },
        ...{ legalOn: toDateColumn(on), legalBasis: 'An order made by Parliament' },
      },
    })
    const changeEventId = event.id
    const parties = [
      ...from.map((organisationId) => ({ changeEventId, organisationId, side: 'original' as const })),
      ...to.map((organisationId) => ({ changeEventId, organisationId, side: 'resulting' as const })),
    ]
    await tx.changeEventParty.createMany({ data: parties })
    const legalOn = toDateColumn(on)
    const edges = from.flatMap((predecessorId) =>
      to.map((successorId) => ({
        changeEventId,
        legalOn,
        kind: 'legal' as const,
        predecessorId,
        successorId,
      })),
    )
    await tx.succession.createMany({ data: edges })
    return changeEventId
  })
}

/** An organisation that ended on a day. */
export async function makeEnded(name: string, endsOn: IsoDay): Promise<string> {
  const id = await makeOrganisation(name)
  await db.organisation.update({ where: { id }, data: { endsOn } })
  return id
}

/** A council and the one place that it serves. */
export async function makeCouncil(placeName: string): Promise<string> {
  const id = await makeOrganisation(`${placeName} Council`)
  const number = next()
  const place = {
    slug: placeName.toLowerCase(),
    name: placeName,
    gssCode: `E0600${number}`,
    position: number,
  }
  await db.place.create({ data: { ...place, organisations: { create: { organisationId: id } } } })
  return id
}

/** A group of one council, or of several: a joint committee, which the first hosts. */
export async function makeGroupOf(councilIds: readonly string[], name?: string): Promise<Group> {
  const group = await makeGroup(name)
  const [hostId, ...memberIds] = councilIds
  const members = { create: memberIds.map((organisationId) => ({ organisationId })) }
  await db.body.update({ where: { id: group.bodyId }, data: { hostId, members } })
  return group
}
