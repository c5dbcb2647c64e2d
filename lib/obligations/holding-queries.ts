import { Prisma } from '@/prisma/generated/client/client'
import { endOfDay } from '../dates'
import { db } from '../db'
import type { Moment } from '../moment'
import { owedBy, type Acceptance, type Debt, type Owner, type SuccessionMap } from './owner-rules'
import type { Segment } from './segment-rules'
import { successionColumns, successionsOf, type SuccessionText } from './succession-queries'

/** Who owes each obligation at a moment: by segments, and singly where somebody took it on or was named. */
export type Holders = {
  map: SuccessionMap
  segments: readonly Segment[]
  accepted: ReadonlyMap<string, { debt: Debt; owner: Owner }>
}

/** What an obligation's owner depends on, as a list reads it. */
export type HeldRow = { obligationId: string; debtorId: string; functionId: string | null; askedOn: string }

type AcceptedRow = Omit<Debt, 'acceptances'> & { id: string; acceptances: Acceptance[] }

/** Who owes what at a moment, in one query, however many obligations there are. Acceptances are few. */
export async function readHolders(moment: Moment): Promise<Holders> {
  const known = moment.isNow ? Prisma.empty : Prisma.sql`WHERE recorded_at < ${endOfDay(moment.on)}`
  const [row] = await db.$queryRaw<(SuccessionText & { accepted: AcceptedRow[] | null })[]>`
    SELECT ${successionColumns}, (
      SELECT json_agg(json_build_object('id', o.id, 'debtorId', o.debtor_id, 'functionId', o.function_id,
        'askedOn', o.asked_first_day, 'acceptances', a.acceptances))
      FROM (
        SELECT obligation_id, json_agg(json_build_object('organisationId', organisation_id, 'kind', kind, 'on', on_day,
          'reason', reason) ORDER BY seq) AS acceptances
        FROM acceptance ${known} GROUP BY obligation_id
      ) a JOIN obligation o ON o.id = a.obligation_id
    ) AS accepted`
  const { map, segments } = successionsOf(row ?? { edges: '[]', lives: '[]' }, moment.on)
  const accepted = (row?.accepted ?? []).map(({ id, ...debt }) => {
    return [id, { debt, owner: owedBy(debt, moment.on, map) }] as const
  })
  return { map, segments, accepted: new Map(accepted) }
}

/** Who owes one obligation that a list has read. */
export function holderOf({ map, accepted }: Holders, row: HeldRow, moment: Moment): Owner {
  return accepted.get(row.obligationId)?.owner ?? owedBy({ ...row, acceptances: [] }, moment.on, map)
}

/** The organisation that owes; null when nobody does. */
export const ownerIdOf = (owner: Owner): string | null =>
  owner.kind === 'owed' ? owner.organisationId : null

const asRows = (segments: readonly Segment[]): string =>
  JSON.stringify(
    segments.map(({ debtorId, functionId, otherThanIds, askedFrom, askedTo, owner }) => ({
      debtor_id: debtorId,
      function_id: functionId,
      other_than_ids: otherThanIds,
      asked_from: askedFrom ?? '-infinity',
      asked_to: askedTo ?? 'infinity',
      owner_id: ownerIdOf(owner),
    })),
  )

const segmentTable = (segments: readonly Segment[]) => Prisma.sql`
  jsonb_to_recordset(${asRows(segments)}::jsonb)
    AS s(debtor_id uuid, function_id uuid, other_than_ids uuid[], asked_from date, asked_to date, owner_id uuid)`

const fits = Prisma.sql`s.debtor_id = o.debtor_id AND o.asked_first_day BETWEEN s.asked_from AND s.asked_to
  AND (s.function_id = o.function_id
    OR s.function_id IS NULL AND (o.function_id IS NULL OR o.function_id <> ALL (s.other_than_ids)))`

/** Joins to rows `o` (id, debtor_id, function_id, asked_first_day) who holds each: `ownerColumn`, null where nobody does. */
export function joinHolder({ segments, accepted }: Holders): Prisma.Sql {
  const taken = [...accepted].map(([id, { owner }]) => ({ id, owner_id: ownerIdOf(owner) }))
  return Prisma.sql`
    LEFT JOIN jsonb_to_recordset(${JSON.stringify(taken)}::jsonb) AS taken(id uuid, owner_id uuid) ON taken.id = o.id
    LEFT JOIN ${segmentTable(segments)} ON taken.id IS NULL AND ${fits}`
}

export const ownerColumn = Prisma.sql`CASE WHEN taken.id IS NULL THEN s.owner_id ELSE taken.owner_id END`

/** The keys of the obligations whose owner, and the way to it, are as asked. Of today, those that are open. */
export function heldIds(
  { segments, accepted }: Holders,
  moment: Moment,
  isWanted: (owner: Owner, debtorId: string) => boolean,
): Prisma.Sql {
  const wanted = segments.filter(({ owner, debtorId }) => isWanted(owner, debtorId))
  const taken = [...accepted]
    .filter(([, { owner, debt }]) => isWanted(owner, debt.debtorId))
    .map(([id]) => id)
  return Prisma.sql`
    SELECT o.id FROM ${segmentTable(wanted)} JOIN obligation o ON ${fits}
    WHERE o.id <> ALL (${[...accepted.keys()]}::uuid[]) ${moment.isNow ? Prisma.sql`AND o.settled_on IS NULL` : Prisma.empty}
    UNION ALL SELECT unnest(${taken}::uuid[])`
}
