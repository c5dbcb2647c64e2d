import type { Moment } from '../moment'
import { listOffered } from './choice-queries'
import { choicesOf, type Choices, isNarrowed, type MilestoneFilter } from './filter'
import type { ListedMilestone } from './listed-rules'
import { listMilestones } from './queries'
import { countKnown, countMilestones, findIds, picked } from './standing-queries'
import { pagesOf, picksOf, type PartCounts } from './window-rules'

/** One page of the timeline as narrowed by a filter, with the counts of all its pages. */
export type TimelineWindow = {
  milestones: ListedMilestone[]
  all: PartCounts
  matching: PartCounts
  choices: Choices
  page: number
  pages: number
}

/** A page of the timeline; null where it has fewer pages. */
export async function readTimeline(
  moment: Moment,
  filter: MilestoneFilter,
  page = 1,
): Promise<TimelineWindow | null> {
  const [all, offered, narrowed] = await Promise.all([
    countKnown(moment),
    listOffered(moment),
    isNarrowed(filter) ? countMilestones(moment, filter) : null,
  ])
  const matching = narrowed ?? all
  const pages = pagesOf(matching)
  if (page > pages) return null
  const ids = await findIds(picked(moment, filter, picksOf(matching, page)))
  const milestones = await listMilestones(moment, ids)
  return { milestones, all, matching, choices: choicesOf(offered), page, pages }
}
