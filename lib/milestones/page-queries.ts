import type { Prisma } from '@/prisma/generated/client/client'
import { citationSelect, sourceSelect } from '../citations/queries'
import { db } from '../db'
import { disagreementSelect } from '../disagreements/queries'
import type { Moment } from '../moment'
import { namedSelect } from '../organisations/name-queries'
import { isSlug } from '../slugs'
import { milestonePageOn, type MilestonePage } from './page-rules'
import { listedSelect } from './queries'

const said = {
  id: true,
  statedOn: true,
  statedBy: { select: namedSelect },
  source: { select: sourceSelect },
} as const
const inOrder = { seq: 'asc' } as const

const pageSelect = {
  ...listedSelect,
  id: true,
  visibility: true,
  consultation: {
    select: { slug: true, title: true, visibility: true, kind: true, opensOn: true, closesOn: true },
  },
  recommendation: { select: { ref: true, text: true } },
  dates: { select: { ...said, kind: true, on: true, reason: true }, orderBy: inOrder },
  progressUpdates: { select: { ...said, state: true, text: true }, orderBy: inOrder },
  citations: { select: citationSelect },
  disagreements: { select: disagreementSelect },
} as const satisfies Prisma.MilestoneSelect

/** A published milestone with its whole ledger as known at the moment; null when there is none such, or not yet. */
export async function getMilestone(moment: Moment, slug: string): Promise<MilestonePage | null> {
  if (!isSlug(slug)) return null
  const row = await db.milestone.findUnique({ where: { slug, visibility: 'published' }, select: pageSelect })
  return row && milestonePageOn(row, moment)
}
