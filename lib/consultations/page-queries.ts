import type { Prisma } from '@/prisma/generated/client/client'
import { citationSelect } from '../citations/queries'
import { db } from '../db'
import { disagreementSelect } from '../disagreements/queries'
import { listedSelect as milestoneSelect } from '../milestones/queries'
import type { Moment } from '../moment'
import { namedSelect } from '../organisations/name-queries'
import { isSlug } from '../slugs'
import { consultationPageOn, type ConsultationPage } from './page-rules'
import { listedSelect } from './queries'

const citations = { select: citationSelect } as const
const byNumber = { number: 'asc' } as const
const byPosition = { position: 'asc' } as const

const proposedSelect = {
  options: {
    select: { id: true, number: true, title: true, summary: true, isPreferred: true, citations },
    orderBy: byNumber,
  },
  aspects: {
    select: { id: true, heading: true, before: true, options: { select: { optionId: true, text: true } } },
    orderBy: byPosition,
  },
  questions: { select: { id: true, number: true, wording: true, note: true, citations }, orderBy: byNumber },
  proposals: { select: { id: true, topic: true, text: true, citations }, orderBy: byPosition },
} as const satisfies Prisma.ConsultationSelect

const saidSelect = {
  positions: {
    select: {
      ...{ id: true, stance: true, summary: true, statedOn: true, respondent: true, citations },
      organisation: { select: namedSelect },
      option: { select: { number: true } },
    },
    orderBy: byPosition,
  },
  told: {
    select: {
      id: true,
      told: true,
      toldOn: true,
      place: { select: { name: true, position: true } },
      citations,
    },
  },
  youSaid: {
    select: {
      id: true,
      youSaid: true,
      weDid: true,
      milestone: { select: { ...milestoneSelect, visibility: true } },
      citations,
    },
    orderBy: byPosition,
  },
} as const satisfies Prisma.ConsultationSelect

const pageSelect = {
  ...listedSelect,
  ...proposedSelect,
  ...saidSelect,
  ...{ id: true, decision: true, background: true, outcome: true, citations },
  programme: { select: { slug: true, title: true } },
  decider: { select: namedSelect },
  milestones: { where: { visibility: 'published' }, select: milestoneSelect },
  disagreements: { select: disagreementSelect },
} as const satisfies Prisma.ConsultationSelect

/** A published consultation with all that is known of it at the moment; null when there is none such, or not yet. */
export async function getConsultation(moment: Moment, slug: string): Promise<ConsultationPage | null> {
  if (!isSlug(slug)) return null
  const row = await db.consultation.findUnique({
    where: { slug, visibility: 'published' },
    select: pageSelect,
  })
  return row && consultationPageOn(row, moment)
}
