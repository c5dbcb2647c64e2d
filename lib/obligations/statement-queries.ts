import { Prisma } from '@/prisma/generated/client/client'
import { endOfDay } from '../dates'
import { db } from '../db'
import type { RegisterKind } from '../scrutiny-items/rules'
import { isLate } from './count-queries'
import { joinHolder, ownerColumn } from './joined-queries'
import type { Told } from './owed-row-queries'

export type StatementRow = { said_by: string; said_at: Date; said: string; ref: string; kind: RegisterKind }

/**
 * What each organisation said last about something that is late and that it owes: one each. Few say anything, so what was said is found
 * first, and who owes that after.
 */
export function readStatements({ moment, source, holders }: Told): Promise<StatementRow[]> {
  const known = moment.isNow ? Prisma.empty : Prisma.sql`AND spoken.recorded_at < ${endOfDay(moment.on)}`
  return db.$queryRaw<StatementRow[]>`
    WITH said AS MATERIALIZED (
      SELECT spoken.organisation_id AS said_by, spoken.recorded_at AS said_at, spoken.text AS said, spoken.seq,
        i.ref, i.kind::text AS kind, o.id, o.debtor_id, o.function_id, o.asked_first_day
      FROM ${source.from} JOIN owner_statement spoken ON spoken.obligation_id = o.id
      WHERE ${source.isOpen} AND ${isLate(moment)} AND o.scrutiny_item_id IS NOT NULL ${known}
    )
    SELECT DISTINCT ON (o.said_by) o.said_by, o.said_at, o.said, o.ref, o.kind FROM said o ${joinHolder(holders)}
    WHERE o.said_by = ${ownerColumn} ORDER BY o.said_by, o.seq DESC`
}
