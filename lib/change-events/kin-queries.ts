import { db } from '../db'
import type { Moment } from '../moment'
import { readHistory, type History } from './queries'

/** What an organisation's family is told from: the change events of all with whom it is linked, however far, and no others. */
export async function readHistoryOf(moment: Moment, slug: string): Promise<History> {
  const events = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE pair (one, other) AS (
      SELECT predecessor_id, successor_id FROM succession UNION SELECT successor_id, predecessor_id FROM succession
    ), kin (id) AS (
      SELECT o.id FROM organisation o WHERE o.slug = ${slug}
      UNION SELECT pair.other FROM kin JOIN pair ON pair.one = kin.id
    )
    SELECT DISTINCT change_event_id AS id FROM change_event_party WHERE organisation_id IN (SELECT id FROM kin)`
  return readHistory(
    moment,
    events.map(({ id }) => id),
  )
}
