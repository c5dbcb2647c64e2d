import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import { type Moment, momentHref } from '@/lib/moment'
import { counted } from '@/lib/numbers'
import { partsOf } from '@/lib/timeline/rules'
import type { PageGlossary } from '../glossary/glossary-text'
import { timelineItem } from '../milestones/timeline-item'
import { Section } from '../ui/section'
import { Timeline } from '../ui/timeline'

type Props = {
  organisation: { slug: string; name: string }
  milestones: readonly ListedMilestone[]
  total: number
  moment: Moment
  glossary: PageGlossary
}

const SHOWN = 3
const LATE_SHOWN = 10

/** The milestones that are next, late or latest for one organisation, and the way to all of them. */
export function OrganisationMilestones({
  organisation: { slug, name },
  milestones,
  total,
  moment,
  glossary,
}: Props) {
  const { late, toCome, past } = partsOf(milestones)
  const groups = [
    { id: 'milestones-late', heading: 'Late', items: late.slice(0, LATE_SHOWN) },
    { id: 'milestones-next', heading: 'Next', items: toCome.flatMap(({ items }) => items).slice(0, SHOWN) },
    { id: 'milestones-latest', heading: 'Latest', items: past.flatMap(({ items }) => items).slice(0, SHOWN) },
  ].filter(({ items }) => items.length > 0)
  if (total === 0) return null
  return (
    <Section
      id="milestones"
      title="What it did and is to do"
      more={{
        href: momentHref(moment, `/timeline?organisation=${slug}`),
        text: `All ${counted(total, 'milestone')} of ${name} on the timeline`,
      }}
    >
      <Timeline
        headingLevel={3}
        groups={groups.map((group) => ({
          ...group,
          items: group.items.map((milestone) => timelineItem(milestone, moment, glossary)),
        }))}
      />
    </Section>
  )
}
