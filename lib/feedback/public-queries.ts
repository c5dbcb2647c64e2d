import { db } from '../db'
import { londonDay, type Edtf, type IsoDay } from '../dates'
import type { Moment } from '../moment'
import { SUBJECT_COLUMNS, subjectOf, type AnySubject } from './subject-rules'

/** An item as the public reads it. `withdrawnOn` is set when its writer had taken it back by the moment. */
export type PublishedFeedback = {
  id: string
  ref: string
  kind: 'comment' | 'concern' | 'support' | 'question' | 'information_request' | 'recommendation'
  text: string
  authorName: string
  bodyName: string
  /** When it was said; older items, which came with the record, often tell the month only. */
  raisedOn: Edtf | null
  publishedOn: IsoDay
  withdrawnOn: IsoDay | null
  replyNote: string | null
  about: AnySubject
}

/** What councillors have said of these subjects and was published by the moment, the earliest first. */
export async function publishedFeedbackFor(
  moment: Moment,
  subjects: AnySubject[],
): Promise<PublishedFeedback[]> {
  if (subjects.length === 0) return []
  const rows = await db.scrutinyItem.findMany({
    where: {
      state: { in: ['published', 'withdrawn'] },
      OR: subjects.map(({ type, id }) => ({ [SUBJECT_COLUMNS[type]]: id })),
    },
    include: { body: { select: { name: true } } },
    orderBy: [{ publishedAt: 'asc' }, { ref: 'asc' }],
  })
  return rows.flatMap((row) => {
    const { id, ref, kind, text, authorName, raisedOn, replyNote, publishedAt, withdrawnAt } = row
    const publishedOn = publishedAt && londonDay(publishedAt)
    // A draft that was withdrawn was never published, and has no reference.
    if (!ref || !publishedOn || publishedOn > moment.on) return []
    const withdrawn = withdrawnAt && londonDay(withdrawnAt)
    const withdrawnOn = withdrawn && withdrawn <= moment.on ? withdrawn : null
    const shown = { id, ref, kind, text, authorName, bodyName: row.body.name, raisedOn, replyNote }
    return [{ ...shown, publishedOn, withdrawnOn, about: subjectOf(row) }]
  })
}
