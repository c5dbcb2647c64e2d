import { Prisma } from '@/prisma/generated/client/client'
import { endOfDay } from '../dates'
import { db } from '../db'
import type { RegisterKind } from '../scrutiny-items/rules'
import { isLate } from './count-queries'
import { bandColumn } from './group-queries'
import { joinHolder, ownerColumn } from './joined-queries'
import type { Told } from './owed-row-queries'

/** What was said last of all that one organisation owes, that one body asked for, or that is in one band of `AGE_BANDS` by its place. */
export type StatementRow = {
  of: 'owner' | 'body' | 'band'
  value: string
  /** The later, the higher. */
  seq: number
  said_by: string
  said_at: Date
  said: string
  ref: string
  kind: RegisterKind
}

const lastOf = (of: StatementRow['of'], column: 'owner_id' | 'body_id' | 'band'): Prisma.Sql =>
  Prisma.raw(
    `(SELECT DISTINCT ON (${column}) '${of}' AS of, ${column}::text AS value, spoken_id, seq, ref, kind FROM theirs ORDER BY ${column}, seq DESC)`,
  )

/**
 * What was said last about something that is late by who owes it: one for each organisation, body and band. Few say anything, so what was
 * said is found first, and who owes that after.
 */
export function readStatements({ moment, source, holders }: Told): Promise<StatementRow[]> {
  const known = moment.isNow ? Prisma.empty : Prisma.sql`AND spoken.recorded_at < ${endOfDay(moment.on)}`
  return db.$queryRaw<StatementRow[]>`
    WITH said AS MATERIALIZED (
      SELECT spoken.organisation_id AS owner_id, spoken.id AS spoken_id, spoken.seq, i.ref, i.kind::text AS kind, o.body_id, ${bandColumn(moment)} AS band,
        o.id, o.debtor_id, o.function_id, o.asked_first_day
      FROM ${source.from} JOIN owner_statement spoken ON spoken.obligation_id = o.id
      WHERE ${source.isOpen} AND ${isLate(moment)} AND o.scrutiny_item_id IS NOT NULL ${known}
    ), theirs AS MATERIALIZED (
      SELECT o.owner_id, o.body_id, o.band, o.spoken_id, o.seq, o.ref, o.kind FROM said o ${joinHolder(holders)}
      WHERE o.owner_id = ${ownerColumn}
    )
    SELECT last.of, last.value, last.seq, last.ref, last.kind, spoken.organisation_id AS said_by, spoken.recorded_at AS said_at, spoken.text AS said
    FROM (${lastOf('owner', 'owner_id')} UNION ALL ${lastOf('body', 'body_id')} UNION ALL ${lastOf('band', 'band')}) last
      JOIN owner_statement spoken ON spoken.id = last.spoken_id`
}
