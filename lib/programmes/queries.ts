import type { Prisma } from '@/prisma/generated/client/client'
import { citationSelect } from '../citations/queries'
import { claimSelect } from '../claims/queries'
import { listedSelect as consultationSelect } from '../consultations/queries'
import { db } from '../db'
import { disagreementSelect } from '../disagreements/queries'
import { listedSelect as milestoneSelect } from '../milestones/queries'
import type { Moment } from '../moment'
import { namedSelect } from '../organisations/name-queries'
import { isSlug } from '../slugs'
import { programmePageOn, type ProgrammePage } from './rules'

const published = { visibility: 'published' } as const

const programmeSelect = {
  slug: true,
  title: true,
  summary: true,
  startsOn: true,
  endsOn: true,
  organisations: { select: { organisation: { select: namedSelect } } },
  milestones: { where: published, select: milestoneSelect },
  consultations: { where: published, select: consultationSelect },
  claims: { select: claimSelect, orderBy: { position: 'asc' } },
  disagreements: { select: disagreementSelect },
  citations: { select: citationSelect },
} as const satisfies Prisma.ProgrammeSelect

/** A programme with all that is known of it at the moment; null when there is none such, or not yet. */
export async function getProgramme(moment: Moment, slug: string): Promise<ProgrammePage | null> {
  if (!isSlug(slug)) return null
  const row = await db.programme.findUnique({ where: { slug }, select: programmeSelect })
  return row && programmePageOn(row, moment)
}
