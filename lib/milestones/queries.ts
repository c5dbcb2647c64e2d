import type { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import { atMoment, keptFacts } from '../kept-facts'
import type { Moment } from '../moment'
import { namedSelect } from '../organisations/name-queries'
import { milestoneOn, type ListedMilestone } from './listed-rules'

const evidence = { select: { kind: true } } as const satisfies Prisma.SourceDefaultArgs
const inOrder = { seq: 'asc' } as const

/** A milestone with what a list says of it, for `milestoneOn`. */
export const listedSelect = {
  slug: true,
  title: true,
  summary: true,
  kind: true,
  programme: { select: { slug: true, title: true, startsOn: true } },
  owner: { select: namedSelect },
  organisations: { select: { organisation: { select: namedSelect } } },
  places: { select: { place: { select: { slug: true, name: true, position: true } } } },
  dates: { select: { kind: true, on: true, statedOn: true, source: evidence }, orderBy: inOrder },
  progressUpdates: { select: { state: true, statedOn: true, source: evidence }, orderBy: inOrder },
  citations: { select: { source: evidence } },
} as const satisfies Prisma.MilestoneSelect

/** Every published milestone that was known at the moment, or those of these ids, in the order of their titles. */
export async function listMilestones(moment: Moment, ids?: readonly string[]): Promise<ListedMilestone[]> {
  const milestones = ids
    ? await keptFacts(`milestone ${atMoment(moment)}`, ids, (missing) => readListed(moment, missing))
    : [...(await readListed(moment)).values()]
  return milestones.toSorted((a, b) => Number(a.title > b.title) - Number(a.title < b.title))
}

async function readListed(moment: Moment, ids?: string[]): Promise<Map<string, ListedMilestone>> {
  const rows = await db.milestone.findMany({
    where: { visibility: 'published', ...(ids && { id: { in: ids } }) },
    select: { id: true, ...listedSelect },
  })
  return new Map(
    rows.flatMap(({ id, ...row }) => {
      const milestone = milestoneOn(row, moment)
      return milestone ? [[id, milestone] as const] : []
    }),
  )
}
