import type { MilestoneStatus } from './rules'

/** How many milestones a page of the timeline holds. What is narrowed is rendered for each reader, and holds half as many. */
const PAGE_SIZE = { whole: 150, narrowed: 75 }

/** The size of the pages of a timeline, narrowed or whole. */
export const pageSize = (isNarrowed: boolean): number => PAGE_SIZE[isNarrowed ? 'narrowed' : 'whole']

/** The parts of a timeline in the order of the page, each with the statuses that belong to it. */
export const PART_STATUSES = {
  late: ['late'],
  toCome: ['planned', 'at_risk'],
  undated: ['undated'],
  stopped: ['stopped'],
  past: ['happened'],
} as const satisfies Record<string, MilestoneStatus[]>

export type Part = keyof typeof PART_STATUSES
export type PartCounts = Record<Part, number>

/** So many milestones of a part, from the n-th (0 is the first) on. */
export type Pick = { part: Part; skip: number; take: number }

const PARTS = Object.keys(PART_STATUSES) as Part[]

/** Counts by status as counts by part. */
export function partCountsOf(counts: ReadonlyMap<MilestoneStatus, number>): PartCounts {
  const count = (part: Part) =>
    PART_STATUSES[part].reduce((sum, status) => sum + (counts.get(status) ?? 0), 0)
  return Object.fromEntries(PARTS.map((part) => [part, count(part)])) as PartCounts
}

/** How many milestones there are in all parts of a timeline. */
export const totalOf = (counts: PartCounts): number => PARTS.reduce((sum, part) => sum + counts[part], 0)

/** How many pages there are, at least one. */
export const pagesOf = (counts: PartCounts, size: number): number =>
  Math.max(1, Math.ceil(totalOf(counts) / size))

/** How many milestones come before a part. */
const beforePart = (counts: PartCounts, part: Part): number =>
  PARTS.slice(0, PARTS.indexOf(part)).reduce((sum, earlier) => sum + counts[earlier], 0)

/** The page on which a part begins; pages count from 1. */
export const pageOfPart = (counts: PartCounts, part: Part, size: number): number =>
  Math.floor(beforePart(counts, part) / size) + 1

/** What of each part is on a page. */
export function picksOf(counts: PartCounts, page: number, size: number): Pick[] {
  const from = (page - 1) * size
  return PARTS.map((part) => {
    const start = beforePart(counts, part)
    const skip = Math.max(0, from - start)
    const take = Math.min(start + counts[part], from + size) - Math.max(start, from)
    return { part, skip, take }
  }).filter(({ take }) => take > 0)
}
