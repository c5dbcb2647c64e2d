import type { Prisma } from '@/prisma/generated/client/client'
import { titledSelect } from '../bodies/title-queries'
import { titleOn } from '../bodies/title-rules'
import { citationSelect } from '../citations/queries'
import { citedOn } from '../citations/rules'
import { db } from '../db'
import { londonDay } from '../dates'
import type { Moment } from '../moment'
import { FEEDBACK_KINDS } from '../scrutiny-items/rules'
import { addressedFor } from './addressed-queries'
import type { PublishedFeedback } from './item-rules'
import { SUBJECT_COLUMNS, subjectOf, type Subject } from './subject-rules'

const include = {
  body: { select: titledSelect },
  citations: { select: citationSelect },
} as const satisfies Prisma.ScrutinyItemInclude
type Row = Prisma.ScrutinyItemGetPayload<{ include: typeof include }>

/**
 * What councillors have said of these subjects and was published by the moment, the earliest first, with whom they said it to. What they
 * asked has pages of its own.
 */
export async function publishedFeedbackFor(
  moment: Moment,
  subjects: Subject[],
): Promise<PublishedFeedback[]> {
  if (subjects.length === 0) return []
  const rows = await db.scrutinyItem.findMany({
    where: {
      ref: { not: null },
      kind: { in: [...FEEDBACK_KINDS] },
      hiddenReason: null,
      OR: subjects.map(({ type, id }) => ({ [SUBJECT_COLUMNS[type]]: id })),
    },
    include,
    orderBy: [{ publishedAt: 'asc' }, { ref: 'asc' }],
  })
  const shown = rows.flatMap((row) => feedbackOn(row, moment))
  const said = shown.map(({ feedback: { id, raisedOn, publishedOn }, row }) => ({
    ...{ id, addresseeId: row.addresseeId, functionId: row.functionId, saidOn: raisedOn ?? publishedOn },
  }))
  const addressed = await addressedFor(moment, said)
  return shown.map(({ feedback }) => ({ ...feedback, addressed: addressed.get(feedback.id) ?? null }))
}

type Shown = { row: Row; feedback: Omit<PublishedFeedback, 'addressed'> }

/** The item as of a moment; nothing where it was never published, or not yet. A draft that was withdrawn has no reference. */
function feedbackOn(row: Row, moment: Moment): Shown[] {
  const { id, ref, kind, text, authorName, raisedOn, replyNote, publishedAt, withdrawnAt } = row
  const publishedOn = publishedAt && londonDay(publishedAt)
  if (!ref || !publishedOn || publishedOn > moment.on) return []
  const withdrawn = withdrawnAt && londonDay(withdrawnAt)
  const feedback = {
    ...{ id, ref, kind, text, authorName, raisedOn, publishedOn },
    bodyName: titleOn(row.body, publishedOn),
    withdrawnOn: withdrawn && withdrawn <= moment.on ? withdrawn : null,
    // A reply carries no date of its own, so a page of the past can't tell whether it had come.
    replyNote: moment.isNow ? replyNote : null,
    cited: citedOn(row.citations, moment.on),
    about: subjectOf(row),
  }
  return [{ row, feedback }]
}
