import { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import type { Edtf, IsoDay } from '../dates'
import type { SuccessionKind } from '../change-events/rules'
import { successionMap, type SuccessionMap } from './owner-rules'
import { ownerSegments, type Segment } from './segment-rules'

type Edge = [SuccessionKind, string, string, string | null, string, IsoDay]
type Life = [string, Edtf | null, Edtf | null]

/** Who succeeded whom, and by whom each obligation that can be is owed on a day. */
export type Successions = { map: SuccessionMap; segments: readonly Segment[] }

/** Days of one state of the record that are kept: today, and a few of the past. */
const KEPT_DAYS = 8

let kept: { text: string; map: SuccessionMap; byDay: Map<IsoDay, readonly Segment[]> } | null = null

/** Change events and the lives of organisations as text: as long as it is the same, so is everything that follows from them. */
export type SuccessionText = { edges: string; lives: string }

/** The columns of `SuccessionText`. */
export const successionColumns = Prisma.sql`
  (SELECT coalesce(json_agg(json_build_array(kind, predecessor_id, successor_id, function_id, change_event_id, legal_on)
    ORDER BY id), '[]') FROM succession)::text AS edges,
  (SELECT coalesce(json_agg(json_build_array(id, starts_on, ends_on) ORDER BY id), '[]') FROM organisation)::text AS lives`

function mapOf({ edges, lives }: SuccessionText): SuccessionMap {
  return successionMap(
    (JSON.parse(edges) as Edge[]).map(
      ([kind, predecessorId, successorId, functionId, changeEventId, legalOn]) => ({
        ...{ kind, predecessorId, successorId, functionId, changeEventId, legalOn },
      }),
    ),
    new Map((JSON.parse(lives) as Life[]).map(([id, startsOn, endsOn]) => [id, { startsOn, endsOn }])),
  )
}

/** Who owes what on a day, in one query. */
export async function readSuccessions(day: IsoDay): Promise<Successions> {
  const [told] = await db.$queryRaw<SuccessionText[]>`SELECT ${successionColumns}`
  return successionsOf(told ?? { edges: '[]', lives: '[]' }, day)
}

/**
 * What follows from the change events is computed again only when those, or the lives of organisations, have changed: an answer or a
 * question changes nothing in it.
 */
export function successionsOf(told: SuccessionText, day: IsoDay): Successions {
  const text = told.edges + told.lives
  if (kept?.text !== text) kept = { text, map: mapOf(told), byDay: new Map() }
  const { map, byDay } = kept
  const segments = byDay.get(day) ?? ownerSegments(map, day)
  byDay.delete(day)
  byDay.set(day, segments)
  for (const [oldest] of byDay) {
    if (byDay.size <= KEPT_DAYS) break
    byDay.delete(oldest)
  }
  return { map, segments }
}
