import type { Moment } from '../moment'
import { listOffered } from './choice-queries'
import { choicesOf, type Choices, isNarrowed, type MilestoneFilter } from './filter'
import type { ListedMilestone } from './listed-rules'
import { listMilestones } from './queries'
import { countKnown } from './standing-queries'
import { findWindow } from './window-queries'
import { pageSize, pagesOf, type PartCounts } from './window-rules'

/** One page of the timeline as narrowed by a filter, with the counts of all its pages. */
export type TimelineWindow = {
  milestones: ListedMilestone[]
  all: PartCounts
  matching: PartCounts
  choices: Choices
  page: number
  pages: number
}

/** A page of the timeline; the last where it has fewer pages. */
export async function readTimeline(
  moment: Moment,
  filter: MilestoneFilter,
  page = 1,
): Promise<TimelineWindow> {
  const [offered, window] = await Promise.all([listOffered(moment), readWindow(moment, filter, page)])
  return { ...window, choices: choicesOf(offered) }
}

async function readWindow(
  moment: Moment,
  filter: MilestoneFilter,
  page: number,
): Promise<Omit<TimelineWindow, 'choices'>> {
  const size = pageSize(isNarrowed(filter))
  const [all, { ids, matching }] = await Promise.all([
    countKnown(moment),
    findWindow(moment, filter, page, size),
  ])
  const pages = pagesOf(matching, size)
  if (page > pages) return readWindow(moment, filter, pages)
  return { milestones: await listMilestones(moment, ids), all, matching, page, pages }
}
