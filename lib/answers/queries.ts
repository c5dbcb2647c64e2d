import type { Prisma } from '@/prisma/generated/client/client'
import { titledSelect } from '../bodies/title-queries'
import { titleOn } from '../bodies/title-rules'
import { db } from '../db'
import { isoDayOf, londonDay, type IsoDay } from '../dates'
import { meetingSelect, shownMeeting } from '../feedback/subject-queries'
import { isId } from '../ids'
import { standingOf } from '../milestones/rules'
import { clockOf } from '../obligations/clock-rules'
import { openToAnswer } from '../obligations/owned-queries'
import { ownerOn, readSuccessionMap } from '../obligations/owner-queries'
import type { Owner } from '../obligations/owner-rules'
import { namedSelect } from '../organisations/name-queries'
import { namedOn, namedThen } from '../organisations/name-rules'
import { organisationsOf, type Actor } from '../permissions'
import { isRegisterKind } from '../scrutiny-items/rules'
import { attendanceText } from '../scrutiny-items/words'
import type { AnswerableItem, OwedView } from './owed-rules'

const inOrder = { orderBy: { seq: 'asc' } } as const
const by = { select: namedSelect } as const

/** What to select of an item so that `toAnswerable` can tell it. */
export const answerableSelect = {
  ...{ id: true, ref: true, kind: true, state: true, version: true, text: true },
  ...{ matter: true, reasons: true, replyNote: true, publishedAt: true, attendOn: true },
  attendAt: { select: meetingSelect },
  body: { select: titledSelect },
  parts: {
    select: {
      ...{ id: true, number: true, text: true },
      answers: {
        select: {
          ...{ id: true, kind: true, response: true, text: true, correctsId: true, recordedAt: true },
          organisation: by,
        },
        ...inOrder,
      },
      verdicts: {
        select: {
          ...{ id: true, answerId: true, finding: true, reason: true },
          meeting: { select: meetingSelect },
        },
        ...inOrder,
      },
    },
    orderBy: { number: 'asc' },
  },
  actions: {
    where: { visibility: 'published' },
    select: {
      id: true,
      title: true,
      dates: { select: { kind: true, on: true, statedOn: true }, ...inOrder },
    },
    orderBy: { createdAt: 'asc' },
  },
} as const satisfies Prisma.ScrutinyItemSelect
type ItemRow = Prisma.ScrutinyItemGetPayload<{ select: typeof answerableSelect }>

const select = {
  ...{ id: true, debtorId: true, functionId: true, askedFirstDay: true },
  ...{ basis: true, startsOn: true, days: true, dayType: true, clockChanges: inOrder },
  ...{ dueOn: true, originalDueOn: true, settledOn: true, standing: true },
  acceptances: inOrder,
  ownerStatements: {
    select: { id: true, text: true, recordedAt: true, organisation: by },
    orderBy: { seq: 'desc' },
  },
  consultation: { select: { id: true, title: true, slug: true } },
  scrutinyItem: { select: answerableSelect },
} as const satisfies Prisma.ObligationSelect

/** One thing that is owed in public, with who owes it; null when there is none such, or it is over. For NHS staff of any body. */
export async function owedView(actor: Actor, id: string, day: IsoDay): Promise<OwedView | null> {
  const where = { id, ...openToAnswer }
  const row = isId(id) ? await db.obligation.findFirst({ where, select }) : null
  if (!row) return null
  const owner = ownerOn(await readSuccessionMap(db), row, day)
  const { names, events } = await told(row.debtorId, owner, day)
  const { debtorId, functionId, dueOn, originalDueOn, settledOn, scrutinyItem } = row
  const acceptances = row.acceptances.map((each) => ({ ...each, on: isoDayOf(each.on) }))
  const ownerId = owner.kind === 'owed' ? owner.organisationId : null
  return {
    ...{ id, owner, names, events, standing: row.standing, consultation: row.consultation },
    debt: { debtorId, functionId, askedOn: isoDayOf(row.askedFirstDay), acceptances },
    ownerName: (ownerId && names.get(ownerId)?.name) || null,
    dueOn: dueOn && isoDayOf(dueOn),
    originalDueOn: originalDueOn && isoDayOf(originalDueOn),
    settledOn: settledOn && isoDayOf(settledOn),
    clock: clockOf(row),
    item: scrutinyItem && toAnswerable(scrutinyItem, day),
    replies: row.ownerStatements.map(({ organisation, ...said }) => ({
      ...said,
      by: namedThen(organisation, londonDay(said.recordedAt), day).name,
    })),
    isMine: ownerId !== null && organisationsOf(actor).includes(ownerId),
  }
}

/** The organisations and change events along a chain, as they are told on a day. */
async function told(
  debtorId: string,
  owner: Owner,
  day: IsoDay,
): Promise<Pick<OwedView, 'names' | 'events'>> {
  const eventIds = owner.chain.flatMap(({ changeEventIds }) => changeEventIds)
  const nobodys = owner.kind === 'nobody' ? [owner.lastOwnerId, ...owner.candidateIds] : []
  const ids = [debtorId, ...owner.chain.map(({ toId }) => toId), ...nobodys]
  const [organisations, events] = await Promise.all([
    db.organisation.findMany({ where: { id: { in: ids } }, select: { id: true, ...namedSelect } }),
    db.changeEvent.findMany({ where: { id: { in: eventIds } }, select: { id: true, kind: true } }),
  ])
  return { names: new Map(organisations.map((row) => [row.id, namedOn(row, day)])), events }
}

/** An item with its parts, answers and findings; null where it is not one of the register, or not public. */
export function toAnswerable(row: ItemRow, day: IsoDay): AnswerableItem | null {
  const { kind, ref, body, parts, actions, publishedAt, attendAt, attendOn, ...own } = row
  if (!isRegisterKind(kind) || !ref) return null
  return {
    ...own,
    ...{ kind, ref },
    attendance: attendanceText(shownMeeting(attendAt), attendOn && isoDayOf(attendOn)),
    askedBy: titleOn(body, publishedAt ? londonDay(publishedAt) : day),
    parts: parts.map(({ answers, verdicts, ...part }) => ({
      ...part,
      answers: answers.map(({ organisation, ...answer }) => ({
        ...answer,
        by: namedThen(organisation, londonDay(answer.recordedAt), day).name,
      })),
      verdicts: verdicts.map(({ meeting, ...verdict }) => ({
        ...verdict,
        meeting: shownMeeting(meeting),
      })),
    })),
    actions: actions.map(({ id, title, dates }) => {
      const { actual, expected } = standingOf(dates)
      return { id, title, on: (actual ?? expected)?.on ?? null, hasHappened: actual !== null }
    }),
  }
}
