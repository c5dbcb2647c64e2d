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
