import { Prisma } from '@/prisma/generated/client/client'
import { endOfDay, type IsoDay } from '../dates'
import { db } from '../db'
import type { Moment } from '../moment'
import { owedBy, type Acceptance, type Debt, type Owner, type SuccessionMap } from './owner-rules'
import type { Segment } from './segment-rules'
import { successionColumns, successionsOf, type Successions, type SuccessionText } from './succession-queries'

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
  const [row] = await db.$queryRaw<(SuccessionText & { accepted: string })[]>`
    SELECT ${successionColumns}, (
      SELECT coalesce(json_agg(json_build_object('id', o.id, 'debtorId', o.debtor_id, 'functionId', o.function_id,
        'askedOn', o.asked_first_day, 'acceptances', a.acceptances)), '[]')
      FROM (
        SELECT obligation_id, json_agg(json_build_object('organisationId', organisation_id, 'kind', kind, 'on', on_day,
          'reason', reason) ORDER BY seq) AS acceptances
        FROM acceptance ${known} GROUP BY obligation_id
      ) a JOIN obligation o ON o.id = a.obligation_id
    )::text AS accepted`
  const successions = successionsOf(row ?? { edges: '[]', lives: '[]' }, moment.on)
  return holdersOf(successions, row?.accepted ?? '[]', moment.on)
}

let kept: { text: string; on: IsoDay; holders: Holders } | null = null

/** As with the change events, who owes what was accepted is found again only when an acceptance, or one of those, has changed. */
function holdersOf({ map, segments }: Successions, text: string, on: IsoDay): Holders {
  if (kept?.text === text && kept.on === on && kept.holders.map === map) return kept.holders
  const accepted = new Map(
    (JSON.parse(text) as AcceptedRow[]).map(({ id, ...debt }) => [
      id,
      { debt, owner: owedBy(debt, on, map) },
    ]),
  )
  kept = { text, on, holders: { map, segments, accepted } }
  return kept.holders
}

/**
 * What `read` finds by who owes each obligation at a moment. It begins with what was true last, while that is read again, and begins anew
 * only where it has changed: change events and acceptances are rare.
 */
export async function readWithHolders<Found>(
  moment: Moment,
  read: (holders: Holders) => Promise<Found>,
): Promise<Found> {
  const last = kept?.on === moment.on ? kept.holders : null
  const [holders, early] = await Promise.all([readHolders(moment), last && read(last)])
  return early && holders === last ? early : read(holders)
}

/** Who owes one obligation that a list has read. */
export function holderOf({ map, accepted }: Holders, row: HeldRow, moment: Moment): Owner {
  return accepted.get(row.obligationId)?.owner ?? owedBy({ ...row, acceptances: [] }, moment.on, map)
}

/** The organisation that owes; null when nobody does. */
export const ownerIdOf = (owner: Owner): string | null =>
  owner.kind === 'owed' ? owner.organisationId : null
