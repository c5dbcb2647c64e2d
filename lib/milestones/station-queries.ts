import { Prisma } from '@/prisma/generated/client/client'
import type { Moment } from '../moment'
import type { ListedMilestone } from './listed-rules'
import { listMilestones } from './queries'
import { findIds, hadBegun, standingAt } from './standing-queries'

/** More than the map has room for would hide one another. */
const MOST = 150

/** Commissioners of the area, and those that took over from one or gave something to one: the lines of the line map. */
const ON_THE_MAP = Prisma.sql`SELECT o.id FROM organisation o
  WHERE o.kind IN ('primary_care_trust', 'clinical_commissioning_group', 'integrated_care_board', 'commissioning_collaborative')
    AND (EXISTS (SELECT FROM organisation_place op WHERE op.organisation_id = o.id)
      OR EXISTS (SELECT FROM succession x JOIN organisation_place op ON op.organisation_id = x.successor_id WHERE x.predecessor_id = o.id)
      OR EXISTS (SELECT FROM succession x JOIN organisation_place op ON op.organisation_id = x.predecessor_id WHERE x.successor_id = o.id))`

/** The dated milestones of the organisations on the map, nearest to the day first: all of them, or the key ones (`isKey`); a query for `findIds`. */
export function stations(moment: Moment, which: 'key' | 'all'): Prisma.Sql {
  const isKey =
    which === 'all' ? Prisma.sql`true` : Prisma.sql`(s.kind = 'go_live' OR s.status <> 'happened')`
  return Prisma.sql`
    WITH line AS MATERIALIZED (${ON_THE_MAP} AND ${hadBegun(moment)})
    SELECT s.milestone_id AS id FROM milestone_standing s
    WHERE ${standingAt(moment)} AND s.first_day IS NOT NULL AND ${isKey} AND s.milestone_id IN (
      SELECT m.id FROM milestone m WHERE m.owner_id IN (SELECT id FROM line)
      UNION SELECT mo.milestone_id FROM milestone_organisation mo WHERE mo.organisation_id IN (SELECT id FROM line))
    ORDER BY abs(s.first_day - ${moment.on}::date), s.milestone_id LIMIT ${MOST}`
}

/** The milestones on the whole line map. */
export const listStations = async (moment: Moment): Promise<ListedMilestone[]> =>
  listMilestones(moment, await findIds([stations(moment, 'all')]))
