import type { Prisma } from '@/prisma/generated/client/client'
import { toDateColumn } from '../dates'
import { db } from '../db'
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

/** Every published milestone that was known at the moment, in the order of their titles. */
export async function listMilestones(moment: Moment): Promise<ListedMilestone[]> {
  const rows = await db.milestone.findMany({
    where: { visibility: 'published' },
    select: listedSelect,
    orderBy: { title: 'asc' },
  })
  return rows.flatMap((row) => milestoneOn(row, moment) ?? [])
}

/** The published milestones that were late at a moment, the longest first. Those that can't be are left with the database. */
export async function listLateMilestones(moment: Moment): Promise<ListedMilestone[]> {
  const day = toDateColumn(moment.on)
  const rows = await db.milestone.findMany({
    where: {
      visibility: 'published',
      dates: {
        some: { kind: { not: 'actual' }, lastDay: { lt: day } },
        none: { kind: 'actual', firstDay: { lte: day }, statedLastDay: { lte: day } },
      },
    },
    select: listedSelect,
  })
  return rows
    .flatMap((row) => milestoneOn(row, moment) ?? [])
    .filter(({ status }) => status === 'late')
    .toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''))
}
