import { Prisma } from '@/prisma/generated/client/client'
import { endOfDay } from '../dates'
import type { Moment } from '../moment'
import type { PastStanding } from '../standing/past-queries'
import { REGISTER_KINDS } from './rules'

/** What was obliged at a moment, as it stood then: rows of `obligation` with `due_on`, `settled_on` and `standing` of that day. */
function obligationsAt(moment: Moment, past: readonly PastStanding[]): Prisma.Sql {
  if (moment.isNow) return Prisma.sql`obligation`
  const rows = past.map(({ id, standing, settledOn, dueOn }) => ({
    ...{ id, standing },
    settled_on: settledOn,
    due_on: dueOn,
  }))
  return Prisma.sql`(
    SELECT o.id, o.kind, o.scrutiny_item_id, o.consultation_id, o.body_id, o.is_public, o.debtor_id, o.function_id, o.asked_on, o.asked_first_day, o.original_due_on,
      CASE WHEN then_.id IS NULL THEN o.due_on ELSE then_.due_on END AS due_on,
      CASE WHEN then_.id IS NULL THEN o.settled_on ELSE then_.settled_on END AS settled_on,
      CASE WHEN then_.id IS NULL THEN o.standing ELSE then_.standing END AS standing
    FROM (SELECT id, kind, scrutiny_item_id, consultation_id, body_id, is_public, debtor_id, function_id, asked_on, asked_first_day, original_due_on, due_on, standing,
        CASE WHEN settled_on <= ${moment.on}::date THEN settled_on END AS settled_on FROM obligation) o
    LEFT JOIN jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS then_(id uuid, standing standing, settled_on date, due_on date)
      ON then_.id = o.id
    WHERE o.asked_first_day <= ${moment.on}::date)`
}

/** What the public may read at a moment: it has a reference, is not hidden, and was known by then. */
const isShown = (moment: Moment): Prisma.Sql => Prisma.sql`
  i.ref IS NOT NULL AND i.hidden_reason IS NULL
  ${moment.isNow ? Prisma.empty : Prisma.sql`AND i.published_at < ${endOfDay(moment.on)}`}`

/**
 * The register as the public knew it at a moment, in SQL: `FROM` items `i` and what is owed on each `o` (null while it has not been
 * sent), and `WHERE` of those that are public; of one kind that is of the register, `isShown` says as much. `isWithdrawn` and `standing`
 * tell of that day.
 */
export function registerAt(moment: Moment, past: readonly PastStanding[]) {
  const end = endOfDay(moment.on)
  const isWithdrawn = moment.isNow
    ? Prisma.sql`(i.state = 'withdrawn')`
    : Prisma.sql`(i.withdrawn_at IS NOT NULL AND i.withdrawn_at < ${end})`
  const sent = moment.isNow ? Prisma.empty : Prisma.sql`AND i.sent_at < ${end}`
  return {
    from: Prisma.sql`scrutiny_item i LEFT JOIN ${obligationsAt(moment, past)} o ON o.scrutiny_item_id = i.id ${sent}`,
    isShown: isShown(moment),
    isPublic: Prisma.sql`(${isShown(moment)} AND i.kind = ANY (${[...REGISTER_KINDS]}::scrutiny_item_kind[]))`,
    isWithdrawn,
    standing: Prisma.sql`CASE WHEN ${isWithdrawn} THEN 'withdrawn' WHEN o.id IS NULL THEN 'to_be_sent'
      WHEN o.standing = 'not_established' AND o.settled_on IS NOT NULL THEN 'on_record' ELSE o.standing::text END`,
  }
}

/**
 * All that was owed at a moment and that the public may know of: what items of the register ask, and what consultations promise.
 * `o` is the obligation, `i` the item and `c` the consultation. Today `isOpen` needs the obligation alone, and `fromAlone` has no more:
 * what counts obligations is read from an index, which PostgreSQL does not do where it has first to leave out a join.
 */
export function owedAt(moment: Moment, past: readonly PastStanding[]) {
  const alone = Prisma.sql`${obligationsAt(moment, past)} o`
  const from = Prisma.sql`${alone}
    LEFT JOIN scrutiny_item i ON i.id = o.scrutiny_item_id
    LEFT JOIN consultation c ON c.id = o.consultation_id`
  const known = moment.isNow
    ? Prisma.empty
    : Prisma.sql`AND (o.consultation_id IS NOT NULL OR i.published_at < ${endOfDay(moment.on)})`
  return {
    from,
    fromAlone: moment.isNow ? alone : from,
    isOpen: Prisma.sql`(o.settled_on IS NULL AND o.is_public ${known})`,
  }
}
