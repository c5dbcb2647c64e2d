import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import type { Moment } from '@/lib/moment'
import type { PageGlossary } from '../glossary/glossary-text'
import { staticMarkup } from '../ui/static-markup'
import { TimelineEntry } from '../ui/timeline'
import { timelineItem } from './timeline-item'

/** What was drawn of each milestone, by what of its words is spelled out or linked. It goes when the milestone goes (lib/kept-facts.ts). */
const drawn = new WeakMap<ListedMilestone, Map<string, string>>()

/**
 * A milestone as the timeline draws it, as HTML. However a list is narrowed, it looks the same in it, unless an abbreviation was
 * spelled out before: so it is drawn once. A milestone is always one of one moment.
 */
export function drawnItem(milestone: ListedMilestone, moment: Moment, { read }: PageGlossary): string {
  const summary = milestone.summary ? read(milestone.summary) : []
  const ways = drawn.get(milestone) ?? new Map<string, string>()
  drawn.set(milestone, ways)
  const way = JSON.stringify(summary)
  const html = ways.get(way) ?? draw(milestone, moment, { read: () => summary, moment })
  ways.set(way, html)
  return html
}

// React leaves a chain of a hundred pieces, which would be walked anew for each page: bytes are of one piece.
const draw = (...of: Parameters<typeof timelineItem>) =>
  Buffer.from(staticMarkup(<TimelineEntry item={timelineItem(...of)} headingLevel={4} />)).toString()
