import { Prisma } from '@/prisma/generated/client/client'
import { ROOM } from '../line-map/record-rules'
import type { Moment } from '../moment'
import type { ListedMilestone } from './listed-rules'
import { hadBegun, standingAt, standingBeside } from './matching-queries'
import { listMilestones } from './queries'
import { findIds } from './standing-queries'

/** Commissioners of the area, and those that took over from one or gave something to one: the lines of the line map. */
const ON_THE_MAP = Prisma.sql`SELECT o.id FROM organisation o
  WHERE o.kind IN ('primary_care_trust', 'clinical_commissioning_group', 'integrated_care_board', 'commissioning_collaborative')
    AND (EXISTS (SELECT FROM organisation_place op WHERE op.organisation_id = o.id)
      OR EXISTS (SELECT FROM succession x JOIN organisation_place op ON op.organisation_id = x.successor_id WHERE x.predecessor_id = o.id)
      OR EXISTS (SELECT FROM succession x JOIN organisation_place op ON op.organisation_id = x.predecessor_id WHERE x.successor_id = o.id))`

/** The dated milestones of the organisations on the map, nearest to the day first: all of them, or the key ones (`isKey`); a query for `findIds`. */
export function stations(moment: Moment, which: 'key' | 'all'): Prisma.Sql {
  const isKey =
    which === 'all'
      ? Prisma.sql`true`
      : Prisma.sql`(s.kind = 'go_live' OR s.kind <> 'action' AND s.status <> 'happened')`
  const isStation = Prisma.sql`s.first_day IS NOT NULL AND ${isKey}`
  return Prisma.sql`
    WITH line AS MATERIALIZED (${ON_THE_MAP} AND ${hadBegun(moment)})
    SELECT own.id FROM (
      SELECT s.milestone_id AS id, s.first_day FROM milestone_standing s
      WHERE s.owner_id = ANY (ARRAY(SELECT id FROM line)) AND ${standingAt(moment)} AND ${isStation}
      UNION
      SELECT s.milestone_id, s.first_day FROM milestone_organisation mo CROSS JOIN ${standingBeside('mo', moment)}
      WHERE mo.organisation_id = ANY (ARRAY(SELECT id FROM line)) AND ${isStation}
    ) own
    ORDER BY abs(own.first_day - ${moment.on}::date), own.id LIMIT ${which === 'key' ? ROOM.compact : ROOM.whole}`
}

/** The milestones on the whole line map. */
export const listStations = async (moment: Moment): Promise<ListedMilestone[]> =>
  listMilestones(moment, await findIds([stations(moment, 'all')]))
