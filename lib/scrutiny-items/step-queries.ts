import { Prisma } from '@/prisma/generated/client/client'
import type { IsoDay } from '../dates'
import { ownerColumn } from '../obligations/joined-queries'
import { soonBy } from './step-rules'

/** Of items `i`: whether a part has no finding on the latest words that came for it (`isToBeJudged`). */
const isUnjudged = Prisma.sql`EXISTS (
  SELECT FROM scrutiny_item_part p
  LEFT JOIN LATERAL (
    SELECT v.id, a.seq FROM verdict v LEFT JOIN answer a ON a.id = v.answer_id
    WHERE v.part_id = p.id ORDER BY v.seq DESC LIMIT 1
  ) found ON true
  WHERE p.scrutiny_item_id = i.id
    AND (found.id IS NULL OR EXISTS (SELECT FROM counting_words(p.id) w WHERE w.seq > coalesce(found.seq, 0))))`

/** Joins to items `i` what is followed and not done, with the day of its next review. */
export const joinFollowed = (
  followed: readonly { id: string; review_on: IsoDay | null }[],
): Prisma.Sql => Prisma.sql`
  LEFT JOIN jsonb_to_recordset(${JSON.stringify(followed)}::jsonb) AS followed(id uuid, review_on date) ON followed.id = i.id`

/**
 * `officersStep` of items `i`, which are neither with their writer nor over, with obligations `o`, who holds those, and what is
 * followed.
 */
export const stepColumn = (day: IsoDay): Prisma.Sql => Prisma.sql`
  CASE
    WHEN i.state = 'submitted' THEN 'check'
    WHEN i.state = 'agreed' THEN 'send'
    WHEN o.id IS NULL THEN 'over'
    WHEN i.state = 'answered' THEN 'judge'
    WHEN i.state = 'judged' AND ${isUnjudged} THEN 'judge'
    WHEN followed.review_on <= ${day}::date THEN 'review'
    WHEN o.settled_on IS NOT NULL AND o.standing = 'not_established' THEN 'wait'
    WHEN o.settled_on IS NOT NULL AND i.state = 'judged' THEN CASE WHEN followed.id IS NULL THEN 'close' ELSE 'follow' END
    WHEN o.settled_on IS NOT NULL THEN 'judge'
    WHEN (${ownerColumn}) IS NULL THEN 'name'
    WHEN o.due_on < ${day}::date THEN 'late'
    WHEN o.due_on <= ${soonBy(day)}::date THEN 'soon'
    WHEN i.state = 'sent' AND i.author_id IS NOT NULL THEN 'acknowledge'
    ELSE 'wait'
  END`
