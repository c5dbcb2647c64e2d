import { titledSelect } from '../bodies/title-queries'
import { titleOn } from '../bodies/title-rules'
import { db } from '../db'
import { londonDay } from '../dates'
import type { Moment } from '../moment'
import { FEEDBACK_KINDS } from '../scrutiny-items/rules'
import type { PublishedFeedback } from './item-rules'
import { SUBJECT_COLUMNS, subjectOf, type Subject } from './subject-rules'

/** What councillors have said of these subjects and was published by the moment, the earliest first. What they asked has pages of its own. */
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
    include: { body: { select: titledSelect } },
    orderBy: [{ publishedAt: 'asc' }, { ref: 'asc' }],
  })
  return rows.flatMap((row) => {
    const { id, ref, kind, text, authorName, raisedOn, replyNote, publishedAt, withdrawnAt } = row
    const publishedOn = publishedAt && londonDay(publishedAt)
    // A draft that was withdrawn was never published, and has no reference.
    if (!ref || !publishedOn || publishedOn > moment.on) return []
    const withdrawn = withdrawnAt && londonDay(withdrawnAt)
    const withdrawnOn = withdrawn && withdrawn <= moment.on ? withdrawn : null
    // A reply carries no date of its own, so a page of the past can't tell whether it had come.
    const reply = moment.isNow ? replyNote : null
    const shown = {
      id,
      ref,
      kind,
      text,
      authorName,
      bodyName: titleOn(row.body, publishedOn),
      raisedOn,
      replyNote: reply,
    }
    return [{ ...shown, publishedOn, withdrawnOn, about: subjectOf(row) }]
  })
}
