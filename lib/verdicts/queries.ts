import type { Prisma } from '@/prisma/generated/client/client'
import { answerableSelect, toAnswerable } from '../answers/queries'
import { db } from '../db'
import { isoDayOf, toDateColumn, type IsoDay } from '../dates'
import { isId } from '../ids'
import { standingOf } from '../milestones/rules'
import { pageOf, type Placed } from '../paging'
import { groupsOf, type Actor } from '../permissions'
import { MOVES } from '../scrutiny-items/rules'
import type { JudgeableItem, ToReview } from './judge-rules'
import { followUpOfRows, type SaidResponse } from './review-rules'

/** How many items a page of findings holds: more would be a page that nobody reads to its end. */
const MOST = 40

const select = {
  ...answerableSelect,
  ...{ authorId: true, hiddenReason: true },
  obligation: { select: { dueOn: true, settledOn: true } },
} as const satisfies Prisma.ScrutinyItemSelect
type Row = Prisma.ScrutinyItemGetPayload<{ select: typeof select }>

type Which = { meetingId?: string; itemId?: string; page?: number }

/**
 * A page of what a meeting may have found something on: what stood on its agenda, then all that was answered or is late; or one item
 * alone. Only of the officer's groups, the soonest due first.
 */
export async function itemsToJudge(
  actor: Actor,
  { meetingId = '', itemId = '', page = 1 }: Which,
  day: IsoDay,
): Promise<Placed & { items: JudgeableItem[]; count: number }> {
  const open = { bodyId: { in: groupsOf(actor) }, ref: { not: null }, state: { in: [...MOVES.judge.from] } }
  const meeting = isId(meetingId) ? await db.meeting.findUnique({ where: { id: meetingId } }) : null
  const where: Prisma.ScrutinyItemWhereInput = isId(itemId)
    ? { ...open, id: itemId }
    : { AND: [open, meeting ? { bodyId: meeting.bodyId } : {}, { OR: waiting(meeting?.id ?? null, day) }] }
  const onAgenda = { agendaItems: { some: { meetingId: meeting?.id } } }
  const lists = meeting ? [{ AND: [where, onAgenda] }, { AND: [where, { NOT: onAgenda }] }] : [where]
  const counts = await Promise.all(lists.map((list) => db.scrutinyItem.count({ where: list })))
  const count = counts.reduce((sum, each) => sum + each, 0)
  const { placed, rows: part } = pageOf(page, count, MOST)
  const rows = await rowsAcross(lists, counts, part.skip)
  const items = rows.flatMap((row) => toJudgeable(row, day) ?? [])
  return { items, count, ...placed }
}

/** A page of several lists that follow each other. */
async function rowsAcross(
  lists: readonly Prisma.ScrutinyItemWhereInput[],
  counts: readonly number[],
  from: number,
): Promise<Row[]> {
  const rows: Row[] = []
  let skip = from
  for (const [index, where] of lists.entries()) {
    const take = MOST - rows.length
    if (take > 0 && skip < (counts[index] ?? 0))
      rows.push(...(await db.scrutinyItem.findMany({ where, select, orderBy: [...SOONEST], skip, take })))
    skip = Math.max(0, skip - (counts[index] ?? 0))
  }
  return rows
}

const SOONEST = [{ obligation: { dueOn: { sort: 'asc', nulls: 'last' } } }, { id: 'asc' }] as const

/** The items that a form was made for, as they now stand. */
export async function itemsById(actor: Actor, ids: readonly string[], day: IsoDay): Promise<JudgeableItem[]> {
  const where = { id: { in: ids.filter(isId) }, bodyId: { in: groupsOf(actor) } }
  const rows = await db.scrutinyItem.findMany({ where, select })
  return rows.flatMap((row) => toJudgeable(row, day) ?? [])
}

const waiting = (meetingId: string | null, day: IsoDay): Prisma.ScrutinyItemWhereInput[] => [
  // What a colleague recorded for this meeting stays on its page, and with it what was typed here.
  ...(meetingId
    ? [{ agendaItems: { some: { meetingId } } }, { parts: { some: { verdicts: { some: { meetingId } } } } }]
    : []),
  { state: 'answered' },
  {
    state: { in: ['sent', 'acknowledged'] },
    obligation: { settledOn: null, dueOn: { lt: toDateColumn(day) } },
  },
]

function toJudgeable(row: Row, day: IsoDay): JudgeableItem | null {
  const item = toAnswerable(row, day)
  const { authorId, replyNote, hiddenReason, obligation } = row
  return (
    item && {
      ...item,
      hasReplyOnRecord: authorId === null && replyNote !== null,
      dueOn: obligation?.dueOn ? isoDayOf(obligation.dueOn) : null,
      settledOn: obligation?.settledOn ? isoDayOf(obligation.settledOn) : null,
      isHidden: hiddenReason !== null,
    }
  )
}

/** The accepted recommendations of the officer's groups that are not over, those whose review is due soonest first. */
export async function recommendationsToReview(actor: Actor): Promise<ToReview[]> {
  const rows = await db.scrutinyItem.findMany({
    where: {
      ...{ kind: 'recommendation', bodyId: { in: groupsOf(actor) }, ref: { not: null } },
      state: { in: [...MOVES.judge.from] },
      parts: { some: { answers: { some: { response: { not: 'rejected' } } } } },
    },
    select: {
      ...{ id: true, ref: true, text: true },
      parts: {
        select: {
          answers: { select: { response: true, recordedAt: true }, orderBy: { seq: 'asc' } },
        },
      },
      assessments: { select: { rating: true, on: true }, orderBy: { seq: 'asc' } },
      actions: {
        select: {
          ...{ id: true, title: true, slug: true },
          dates: { select: { kind: true, on: true, statedOn: true }, orderBy: { seq: 'asc' } },
        },
      },
    },
  })
  const due = ({ reviewDueOn: on }: ToReview) => on ?? '9999'
  return rows.flatMap(toReview).toSorted((a, b) => due(a).localeCompare(due(b)))
}

type ReviewRow = {
  id: string
  ref: string | null
  text: string
  parts: { answers: { response: SaidResponse['response']; recordedAt: Date }[] }[]
  assessments: { rating: NonNullable<ToReview['rating']>; on: Date }[]
  actions: { id: string; title: string; slug: string; dates: Parameters<typeof standingOf>[0] }[]
}

function toReview({ id, ref, text, parts, assessments, actions }: ReviewRow): ToReview[] {
  const followUp = followUpOfRows(parts, assessments)
  if (!ref || !followUp) return []
  return [
    {
      ...{ id, ref, text, ...followUp },
      rating: assessments.at(-1)?.rating ?? null,
      actions: actions.map(({ dates, ...action }) => {
        const { actual, expected } = standingOf(dates)
        return { ...action, on: (actual ?? expected)?.on ?? null, hasHappened: actual !== null }
      }),
    },
  ]
}
