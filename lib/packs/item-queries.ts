import type { Prisma } from '@/prisma/generated/client/client'
import { promiseSelect } from '../consultations/promise-queries'
import { addDays, isoDayOf, londonDay, toDateColumn, type IsoDay } from '../dates'
import { db } from '../db'
import { namedSelect } from '../organisations/name-queries'
import { namedOn } from '../organisations/name-rules'
import { isRegisterKind } from '../scrutiny-items/rules'
import { isOverdue, isToBeJudged, latestWords } from '../standing/rules'
import { ANSWER_KIND_WORDS, FINDING_WORDS } from '../standing/words'
import { assessmentChanges, changesSince, debtChanges } from './change-rules'
import type { AnswerFact, Change, ItemFact } from './fact-rules'

const inOrder = { seq: 'asc' } as const

/** What to select of something that is owed so that `debtChanges` can tell what happened to it. */
export const changedDebtSelect = {
  clockChanges: promiseSelect.clockChanges,
  acceptances: {
    select: { ...promiseSelect.acceptances.select, organisation: { select: namedSelect } },
    orderBy: inOrder,
  },
} as const satisfies Prisma.ObligationSelect

const itemSelect = {
  id: true,
  ref: true,
  kind: true,
  state: true,
  text: true,
  authorId: true,
  raisedOn: true,
  publishedAt: true,
  sentAt: true,
  acknowledgedAt: true,
  closedAt: true,
  withdrawnAt: true,
  endReason: true,
  obligation: { select: { dueOn: true, settledOn: true, ...changedDebtSelect } },
  assessments: { orderBy: inOrder, select: { rating: true, recordedAt: true } },
  parts: {
    orderBy: { number: 'asc' },
    select: {
      number: true,
      text: true,
      answers: {
        orderBy: inOrder,
        select: {
          id: true,
          kind: true,
          response: true,
          text: true,
          correctsId: true,
          recordedAt: true,
          organisation: { select: namedSelect },
        },
      },
      verdicts: { orderBy: inOrder, select: { answerId: true, finding: true, recordedAt: true } },
    },
  },
} as const satisfies Prisma.ScrutinyItemSelect

type ItemRow = Prisma.ScrutinyItemGetPayload<{ select: typeof itemSelect }> & { ref: string }
type PartRow = ItemRow['parts'][number]

/** What the public may read of the items of a group. */
export const publicItemsOf = (bodyId: string) =>
  ({ bodyId, ref: { not: null }, hiddenReason: null }) satisfies Prisma.ScrutinyItemWhereInput

/** The group's items about which something is new since a day, and those with answers that the group has yet to judge. */
export async function itemFacts(
  bodyId: string,
  since: IsoDay,
  day: IsoDay,
): Promise<{ items: ItemFact[]; answers: AnswerFact[] }> {
  const from = { gte: toDateColumn(since) }
  const rows = await db.scrutinyItem.findMany({
    where: {
      ...publicItemsOf(bodyId),
      OR: [
        ...(['publishedAt', 'sentAt', 'acknowledgedAt', 'closedAt', 'withdrawnAt'] as const).map(
          (column) => ({
            [column]: from,
          }),
        ),
        { state: { in: ['sent', 'acknowledged', 'answered', 'judged'] } },
      ],
    },
    select: itemSelect,
    orderBy: [{ publishedAt: 'asc' }, { ref: 'asc' }],
  })
  const items = rows.flatMap((row) => (row.ref ? [{ ...row, ref: row.ref }] : []))
  return {
    items: items.map((row) => itemFact(row, since, day)).filter(({ changes }) => changes.length > 0),
    answers: items.filter(({ state }) => !['closed', 'withdrawn'].includes(state)).flatMap(answersToJudge),
  }
}

function itemFact(row: ItemRow, since: IsoDay, day: IsoDay): ItemFact {
  const { id, ref, kind, text } = row
  const changes = changesSince(changesOf(row, day), since)
  return { id, ref, kind, text, changes }
}

/** Everything that happened to an item and that a group would want to know of. */
function changesOf(row: ItemRow, day: IsoDay): Change[] {
  const { kind, authorId, raisedOn, publishedAt, endReason } = row
  const published = publishedAt && londonDay(publishedAt)
  const at = (instant: Date | null, words: string): Change[] =>
    instant ? [{ on: londonDay(instant), words }] : []
  const because = endReason ? `: ${endReason.replace(/\.$/, '')}` : ''
  const isSent = isRegisterKind(kind) && authorId !== null
  return [
    ...(published ? [{ on: authorId ? published : (raisedOn ?? published), words: 'published' }] : []),
    ...at(isSent ? row.sentAt : null, 'sent'),
    ...at(row.acknowledgedAt, 'its receipt was acknowledged'),
    ...lateness(row, day),
    ...debtChanges(row.obligation),
    ...row.parts.flatMap((part) => partChanges(part, row.parts.length > 1)),
    ...assessmentChanges(row.assessments),
    ...at(row.closedAt, `closed by the group${because}`),
    ...at(row.withdrawnAt, `withdrawn${because}`),
  ]
}

function lateness({ obligation }: ItemRow, day: IsoDay): Change[] {
  const dueOn = obligation?.dueOn ? isoDayOf(obligation.dueOn) : null
  const settledOn = obligation?.settledOn ? isoDayOf(obligation.settledOn) : null
  if (!dueOn || !isOverdue({ dueOn, settledOn: null }, settledOn ?? day)) return []
  return [{ on: addDays(dueOn, 1), words: 'became late' }]
}

function partChanges({ number, answers, verdicts }: PartRow, isOneOfSeveral: boolean): Change[] {
  const of = isOneOfSeveral ? ` to part ${number}` : ''
  const on = isOneOfSeveral ? ` on part ${number}` : ''
  return [
    ...answers.map(({ kind, organisation, recordedAt }) => {
      const day = londonDay(recordedAt)
      const words = `${ANSWER_KIND_WORDS[kind].toLowerCase()}${of} from ${namedOn(organisation, day).name}`
      return { on: day, words }
    }),
    ...verdicts.map(({ finding, recordedAt }) => ({
      on: londonDay(recordedAt),
      words: `the group’s finding${on}: ${FINDING_WORDS[finding].toLowerCase()}`,
    })),
  ]
}

/** The latest answer to each part on which the group has made no finding. */
function answersToJudge({ parts, ...item }: ItemRow): AnswerFact[] {
  const { id, ref, kind, text } = item
  return parts.flatMap((part) => {
    const answer = latestWords(part.answers)
    if (!answer || !isToBeJudged(part)) return []
    const corrected = part.answers.find((each) => each.id === answer.correctsId)
    const on = londonDay(answer.recordedAt)
    return [
      {
        id: answer.id,
        item: { id, ref, kind, text },
        part: parts.length > 1 || part.text !== text ? { number: part.number, text: part.text } : null,
        kind: answer.kind,
        response: answer.response,
        text: answer.text,
        by: namedOn(answer.organisation, on).name,
        on,
        correctsOn: corrected ? londonDay(corrected.recordedAt) : null,
      },
    ]
  })
}
