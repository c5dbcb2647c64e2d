import type { Prisma } from '@/prisma/generated/client/client'
import { titledSelect } from '../bodies/title-queries'
import { titleOn } from '../bodies/title-rules'
import { londonDay, type IsoDay } from '../dates'
import { db } from '../db'
import { isId } from '../ids'
import { pageOf, type Placed } from '../paging'
import { can, type Actor } from '../permissions'
import type { FeedbackItem, ShownSubject } from './item-rules'
import { FEEDBACK_KINDS, isRegisterKind } from '../scrutiny-items/rules'
import { UNFINISHED } from '../scrutiny-items/step-rules'
import { shownSubject, subjectSelect, subjectShown } from './subject-queries'
import { parseSubject } from './subject-rules'

const select = {
  id: true,
  ref: true,
  kind: true,
  state: true,
  text: true,
  version: true,
  bodyId: true,
  authorId: true,
  authorName: true,
  returnReason: true,
  createdAt: true,
  submittedAt: true,
  publishedAt: true,
  withdrawnAt: true,
  body: { select: titledSelect },
  ...subjectSelect,
} as const satisfies Prisma.ScrutinyItemSelect

type Row = Prisma.ScrutinyItemGetPayload<{ select: typeof select }>
function toItem({
  body,
  milestone,
  consultation,
  option,
  consultationQuestion,
  claim,
  organisation,
  meeting,
  ...own
}: Row): FeedbackItem {
  const subjects = { milestone, consultation, option, consultationQuestion, claim, organisation, meeting }
  const about = subjectShown(subjects)
  return { ...own, bodyName: titleOn(body, londonDay(own.createdAt)), about }
}

/** The subject that an address names, as a reader sees it; null when it names none that is shown. */
export async function getSubject(about: string): Promise<ShownSubject | null> {
  const subject = parseSubject(about)
  return subject && shownSubject(db, subject)
}

const isFeedback = { kind: { in: [...FEEDBACK_KINDS] } }

const latestFirst: Prisma.ScrutinyItemOrderByWithRelationInput[] = [{ createdAt: 'desc' }, { id: 'desc' }]

/** A page of the feedback that the actor has recorded, the latest first. */
export async function myFeedback(
  actor: Actor,
  page: number,
): Promise<Placed & { items: FeedbackItem[]; count: number }> {
  const where = { authorId: actor.userId, ...isFeedback }
  const count = await db.scrutinyItem.count({ where })
  const { placed, rows: part } = pageOf(page, count)
  const rows = await db.scrutinyItem.findMany({ where, select, orderBy: latestFirst, ...part })
  return { items: rows.map(toItem), count, ...placed }
}

/** All of it that waits for the actor: drafts, and what was returned to them. */
export async function unfinishedFeedback(actor: Actor): Promise<FeedbackItem[]> {
  const where = { authorId: actor.userId, ...isFeedback, state: { in: [...UNFINISHED] } }
  const rows = await db.scrutinyItem.findMany({ where, select, orderBy: latestFirst })
  return rows.map(toItem)
}

/** Feedback that waits to be checked by the actor, for the bodies that they are officer for, the longest waiting first. */
export async function feedbackToCheck(actor: Actor): Promise<FeedbackItem[]> {
  const rows = await db.scrutinyItem.findMany({
    where: { ...isFeedback, state: 'submitted', bodyId: { in: bodiesOf(actor, 'scrutiny_officer') } },
    select,
    orderBy: { submittedAt: 'asc' },
  })
  return rows.map(toItem)
}

/** One item of feedback, for its writer, or for the officer once it was sent to be checked; null for everybody else. */
export async function feedbackItem(actor: Actor, id: string): Promise<FeedbackItem | null> {
  const row = isId(id) ? await db.scrutinyItem.findUnique({ where: { id }, select }) : null
  if (!row || isRegisterKind(row.kind)) return null
  const isOfficers = row.submittedAt !== null && can(actor, 'feedback:publish', row)
  return isOfficers || can(actor, 'feedback:revise', row) ? toItem(row) : null
}

/** The groups that the actor writes for, for a choice in a form. */
export async function myBodies(actor: Actor, day: IsoDay): Promise<{ value: string; label: string }[]> {
  const bodies = await db.body.findMany({
    where: { id: { in: bodiesOf(actor, 'reviewer') } },
    select: { id: true, ...titledSelect },
    orderBy: { name: 'asc' },
  })
  return bodies.map(({ id, ...body }) => ({ value: id, label: titleOn(body, day) }))
}

/** The bodies that the actor has this role for. */
export const bodiesOf = (actor: Actor, role: 'reviewer' | 'scrutiny_officer'): string[] =>
  actor.grants.flatMap((grant) => (grant.role === role && grant.bodyId ? [grant.bodyId] : []))
