import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import type { Moment } from '@/lib/moment'
import { storyOf } from '@/lib/timeline/rules'
import type { PageGlossary } from '../glossary/glossary-text'
import { Timeline } from '../ui/timeline'
import { timelineItem } from './timeline-item'

type Props = { milestones: readonly ListedMilestone[]; moment: Moment; glossary: PageGlossary }

/** The milestones of one programme or consultation, told from the beginning. */
export function StoryTimeline({ milestones, moment, glossary }: Props) {
  return (
    <Timeline
      headingLevel={3}
      groups={storyOf(milestones).map(({ year, items }) => ({
        id: year ? `year-${year}` : 'no-date',
        heading: year || 'No date stated',
        items: items.map((milestone) => timelineItem(milestone, moment, glossary)),
      }))}
    />
  )
}
