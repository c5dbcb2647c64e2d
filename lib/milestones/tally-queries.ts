import { Prisma } from '@/prisma/generated/client/client'
import type { Moment } from '../moment'

/**
 * How many milestones stood how at a moment, as rows of `status` and `count`: the sum of what changed up to its day, by whole months
 * and then by the days of its own. It takes as long for a hundred milestones as for a hundred thousand.
 */
export const talliedAt = ({ isNow, on }: Moment): Prisma.Sql => Prisma.sql`
  SELECT t.status, sum(t.change)::int AS count FROM milestone_tally t
  WHERE t.of_now = ${isNow} AND (
    t.is_month AND t.from_day < first_of_month(${on}::date)
    OR NOT t.is_month AND t.from_day BETWEEN first_of_month(${on}::date) AND ${on}::date)
  GROUP BY t.status`
