import { Prisma } from '@/prisma/generated/client/client'
import type { Moment } from '../moment'

/** More than are shown: of changes stated on one day, the order of the titles decides, which the page knows better. */
const SPARE = 12

/** The milestones of which something changed last, as `changesOf` in change-rules.ts counts changes; a query for `findIds`. */
export function lastChanged(moment: Moment): Prisma.Sql {
  const known = (row: 'd' | 'e') => {
    const day = Prisma.raw(`${row}.${moment.isNow ? 'stated_first_day' : 'stated_last_day'}`)
    return Prisma.sql`${day} <= ${moment.on}::date`
  }
  return Prisma.sql`
    SELECT d.milestone_id AS id FROM milestone_date d JOIN milestone m ON m.id = d.milestone_id
    WHERE m.visibility = 'published' AND ${known('d')} AND (d.kind = 'actual' OR d.on_edtf IS DISTINCT FROM (
      SELECT e.on_edtf FROM milestone_date e WHERE e.milestone_id = d.milestone_id AND e.seq < d.seq AND e.kind <> 'actual' AND ${known('e')}
      ORDER BY e.seq DESC LIMIT 1))
    ORDER BY d.stated_last_day DESC, m.title LIMIT ${SPARE}`
}
