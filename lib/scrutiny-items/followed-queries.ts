import { Prisma } from '@/prisma/generated/client/client'
import { responseOf } from '../answers/rules'
import { endOfDay, firstDay, londonDay } from '../dates'
import { db } from '../db'
import { isKnown } from '../knowledge/rules'
import { standingOf } from '../milestones/rules'
import type { Moment } from '../moment'
import { followUpOfRows, isCarriedOut } from '../verdicts/review-rules'
import type { Followed } from './listed-rules'

/** The latest word of the body on an item `i`, null while it has said nothing whole; as `responseOf` in lib/answers/rules.ts tells it. */
export const responseColumn = ({ isNow, on }: Moment): Prisma.Sql => Prisma.sql`(
  SELECT a.response::text FROM scrutiny_item_part p JOIN answer a ON a.part_id = p.id
  WHERE p.scrutiny_item_id = i.id AND a.kind NOT IN ('holding', 'correction')
    ${isNow ? Prisma.empty : Prisma.sql`AND a.recorded_at < ${endOfDay(on)}`}
  ORDER BY a.seq DESC LIMIT 1)`

const inOrder = { orderBy: { seq: 'asc' } } as const
const select = {
  ...{ id: true, closedAt: true, withdrawnAt: true },
  parts: {
    select: { answers: { select: { seq: true, kind: true, response: true, recordedAt: true }, ...inOrder } },
  },
  assessments: { select: { rating: true, on: true, recordedAt: true }, ...inOrder },
  actions: {
    where: { visibility: 'published' },
    select: { dates: { select: { kind: true, on: true, statedOn: true }, ...inOrder } },
  },
} as const satisfies Prisma.ScrutinyItemSelect
type Row = Prisma.ScrutinyItemGetPayload<{ select: typeof select }>

/** What was said and done about those of the items that are recommendations, as of a moment, by their ids; in one query or none. */
export async function readFollowed(
  moment: Moment,
  items: readonly { id: string; kind: string }[],
): Promise<Map<string, Followed>> {
  const ids = items.flatMap(({ id, kind }) => (kind === 'recommendation' ? [id] : []))
  if (ids.length === 0) return new Map()
  const rows = await db.scrutinyItem.findMany({ where: { id: { in: ids } }, select })
  return new Map(rows.map((row) => [row.id, followedOn(row, moment)]))
}

function followedOn({ parts, assessments, actions, closedAt, withdrawnAt }: Row, moment: Moment): Followed {
  const has = (at: Date | null) => at !== null && (moment.isNow || londonDay(at) <= moment.on)
  const said = parts.map(({ answers }) => ({ answers: answers.filter(({ recordedAt }) => has(recordedAt)) }))
  const inOrderOfSaying = said.flatMap(({ answers }) => answers).toSorted((a, b) => a.seq - b.seq)
  const found = assessments.filter(({ recordedAt }) => has(recordedAt))
  const followUp = followUpOfRows(said, found)
  const done = actions.flatMap(({ dates }) => haveHappened(dates, moment))
  return {
    response: responseOf(inOrderOfSaying),
    actions: done.length,
    done: done.filter(Boolean).length,
    rating: found.at(-1)?.rating ?? null,
    isToBeDone: followUp !== null && !isCarriedOut(followUp, done) && !has(closedAt) && !has(withdrawnAt),
  }
}

/** Whether an action had happened by a moment; none where nobody knew of it. */
function haveHappened(dates: Row['actions'][number]['dates'], moment: Moment): boolean[] {
  const known = dates.filter(({ statedOn }) => isKnown(moment, statedOn))
  if (known.length === 0) return []
  const { actual } = standingOf(known)
  return [actual !== null && firstDay(actual.on) <= moment.on]
}
