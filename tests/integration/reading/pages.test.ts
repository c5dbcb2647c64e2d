import { beforeAll, describe, expect, it } from 'vitest'
import { listClaims } from '@/lib/claims/queries'
import { getConsultation } from '@/lib/consultations/page-queries'
import { listConsultations } from '@/lib/consultations/queries'
import { db } from '@/lib/db'
import { publishedFeedbackFor } from '@/lib/feedback/public-queries'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { readLineMap } from '@/lib/line-map/queries'
import { getMilestone } from '@/lib/milestones/page-queries'
import { listMilestones } from '@/lib/milestones/queries'
import { countOwed } from '@/lib/obligations/count-queries'
import { getProgramme } from '@/lib/programmes/queries'
import { whoCommissions } from '@/lib/responsibilities/commissioner-queries'
import { seed } from '@/prisma/seed'
import { countQueries } from '../../support/count-queries'
import { NOW } from '../../support/moments'

beforeAll(async () => {
  await seed(db)
})

/** What each page asks of the database. */
const pages: Record<string, () => Promise<unknown>> = {
  home: async () => {
    const milestones = await listMilestones(NOW)
    const others = [whoCommissions(NOW), listConsultations(NOW), countOwed(NOW), readLineMap(NOW, milestones)]
    return Promise.all([...others, listGlossaryEntries()])
  },
  timeline: () => Promise.all([listMilestones(NOW), listGlossaryEntries()]),
  milestone: async () => {
    const milestone = await getMilestone(NOW, 'icb-starts')
    const subjects = [{ type: 'milestone' as const, id: milestone?.id ?? '' }]
    return Promise.all([publishedFeedbackFor(NOW, subjects), listGlossaryEntries()])
  },
  programme: () => Promise.all([getProgramme(NOW, 'ccg-merger'), listGlossaryEntries()]),
  consultations: () => Promise.all([listConsultations(NOW), listGlossaryEntries()]),
  consultation: async () => {
    const consultation = await getConsultation(NOW, 'integrating-care')
    const subjects = [{ type: 'consultation' as const, id: consultation?.id ?? '' }]
    return Promise.all([publishedFeedbackFor(NOW, subjects), listGlossaryEntries()])
  },
  claims: async () => {
    const claims = await listClaims(NOW)
    const subjects = claims.map(({ id }) => ({ type: 'claim' as const, id }))
    return Promise.all([publishedFeedbackFor(NOW, subjects), listGlossaryEntries()])
  },
}

describe('what a page asks of the database', () => {
  it.each(Object.keys(pages))('takes at most 12 queries for the page: %s', async (page) => {
    const { queries } = await countQueries(async () => pages[page]?.())
    expect(queries.length).toBeLessThanOrEqual(12)
    expect(queries.length).toBeGreaterThan(0)
  })
})
