import { db } from '../db'
import type { IsoDay } from '../dates'
import { bodiesOf } from '../feedback/queries'
import { presentMoment } from '../moment'
import { readHolders } from '../obligations/holding-queries'
import { joinHolder } from '../obligations/joined-queries'
import { PAGE, pageOf, type Placed } from '../paging'
import type { Actor } from '../permissions'
import { readOpenFollowUps } from './follow-up-queries'
import type { RegisterItem } from './item-rules'
import { REGISTER_KINDS } from './rules'
import { joinFollowed, stepColumn } from './step-queries'
import { STEPS, type InboxPart, type InboxStep } from './step-rules'
import { itemsByIds } from './workspace-queries'

// What is next for the officer, told by the database for however many items: `officersStep` in SQL. A test holds the two together.

type Row = { id: string; step: InboxStep; total: number }
type Place = { from: number; most: number }

/** What there is to do, in parts that begin with the first so many items; within each what is due first comes first. */
export async function inbox(actor: Actor, day: IsoDay, most: number): Promise<InboxPart[]> {
  return partsOf(await readSteps(actor, day, Object.keys(STEPS) as InboxStep[], { from: 0, most }), day)
}

/** A page of one part of it; null where there is nothing. */
export async function inboxPart(
  actor: Actor,
  day: IsoDay,
  step: InboxStep,
  page: number,
): Promise<(InboxPart & Placed) | null> {
  const place = { from: (page - 1) * PAGE, most: PAGE }
  const [part] = await partsOf(await readSteps(actor, day, [step], place), day)
  if (part) return { ...part, ...pageOf(page, part.count).placed }
  if (page === 1) return null
  // Without a row nothing is counted: the first page tells which is the last.
  const first = await inboxPart(actor, day, step, 1)
  return first && first.pages > 1 ? inboxPart(actor, day, step, first.pages) : first
}

async function partsOf(rows: readonly Row[], day: IsoDay): Promise<InboxPart[]> {
  const items = await itemsByIds(
    rows.map(({ id }) => id),
    day,
  )
  const steps = Object.keys(STEPS) as InboxStep[]
  return steps.flatMap((step) => {
    const own = rows.filter((row) => row.step === step)
    const [first] = own
    if (!first) return []
    const listed: RegisterItem[] = own.flatMap(({ id }) => items.get(id) ?? [])
    return [{ step, title: STEPS[step].title, count: first.total, items: listed }]
  })
}

async function readSteps(
  actor: Actor,
  day: IsoDay,
  steps: readonly InboxStep[],
  { from, most }: Place,
): Promise<Row[]> {
  const bodyIds = bodiesOf(actor, 'scrutiny_officer')
  const [holders, followed] = await Promise.all([readHolders(presentMoment(day)), readOpenFollowUps(bodyIds)])
  return db.$queryRaw<Row[]>`
    SELECT id, step, total FROM (
      SELECT id, step, count(*) OVER (PARTITION BY step)::int AS total,
        row_number() OVER (PARTITION BY step ORDER BY CASE step WHEN 'review' THEN review_on ELSE due_on END NULLS LAST, created_at, id) AS place
      FROM (
        SELECT i.id, i.created_at, o.due_on, followed.review_on, ${stepColumn(day)} AS step
        FROM scrutiny_item i LEFT JOIN obligation o ON o.scrutiny_item_id = i.id ${joinHolder(holders)}
          ${joinFollowed(followed)}
        WHERE i.body_id = ANY (${bodyIds}::uuid[])
          AND i.kind::text = ANY (${[...REGISTER_KINDS]}) AND (i.submitted_at IS NOT NULL OR i.ref IS NOT NULL)
          AND i.state NOT IN ('draft', 'returned', 'closed', 'withdrawn')
      ) stepped WHERE step = ANY (${[...steps]})
    ) placed WHERE place > ${from} AND place <= ${from + most} ORDER BY step, place`
}
