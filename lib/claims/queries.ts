import type { Prisma } from '@/prisma/generated/client/client'
import { citationSelect } from '../citations/queries'
import { db } from '../db'
import type { Moment } from '../moment'
import { claimOn, type Claim } from './rules'

/** A claim with what the register says of it, for `claimOn`. */
export const claimSelect = {
  id: true,
  slug: true,
  kind: true,
  statement: true,
  saidBy: true,
  saidOn: true,
  measure: true,
  evidence: true,
  finding: true,
  foundOn: true,
  programme: { select: { slug: true, title: true, position: true, startsOn: true } },
  consultation: { select: { slug: true, title: true, visibility: true } },
  citations: { select: citationSelect },
} as const satisfies Prisma.ClaimSelect

/** Every claim that had been made by the moment, in the order of the register. */
export async function listClaims(moment: Moment): Promise<Claim[]> {
  const rows = await db.claim.findMany({ select: claimSelect, orderBy: { position: 'asc' } })
  return rows.flatMap((row) => claimOn(row, moment) ?? [])
}
