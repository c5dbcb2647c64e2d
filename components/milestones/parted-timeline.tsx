import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import { isNarrowed, type MilestoneFilter, timelinePath } from '@/lib/milestones/filter'
import { pageOfPart, pageSize, type Part, type PartCounts } from '@/lib/milestones/window-rules'
import { type Moment, momentHref } from '@/lib/moment'
import { counted, formatCount } from '@/lib/numbers'
import { partsOf, type YearGroup } from '@/lib/timeline/rules'
import type { PageGlossary } from '../glossary/glossary-text'
import { Section } from '../ui/section'
import { Timeline } from '../ui/timeline'
import { drawnItem } from './drawn-item'

type Props = {
  milestones: readonly ListedMilestone[]
  counts: PartCounts
  filter: MilestoneFilter
  moment: Moment
  glossary: PageGlossary
}
type TimelinePart = {
  part: Part
  id: string
  title: string
  note?: string
  groups: YearGroup<ListedMilestone>[]
}

/** The parts, in the order that people ask: what is next, what is missing, what has been. */
function partsIn(milestones: readonly ListedMilestone[]): TimelinePart[] {
  const { late, toCome, undated, stopped, past } = partsOf(milestones)
  const one = (items: ListedMilestone[]) => (items.length > 0 ? [{ year: '', items }] : [])
  return [
    {
      part: 'late',
      id: 'late',
      title: 'Late',
      note: 'The date has passed and nobody has reported that it happened.',
      groups: one(late),
    },
    { part: 'toCome', id: 'to-come', title: 'Still to come', groups: toCome },
    {
      part: 'undated',
      id: 'no-date',
      title: 'No date stated',
      note: 'It should happen, or did happen, and no date has been found.',
      groups: one(undated),
    },
    {
      part: 'stopped',
      id: 'stopped',
      title: 'Stopped',
      note: 'Reported as stopped before it happened.',
      groups: one(stopped),
    },
    { part: 'past', id: 'happened', title: 'What has happened', groups: past },
  ]
}

/** To each part, also where it begins on another page. */
function JumpLinks({
  parts,
  counts,
  hrefOf,
}: {
  parts: TimelinePart[]
  counts: PartCounts
  hrefOf: (part: TimelinePart) => string
}) {
  const years = parts.find(({ part }) => part === 'past')?.groups ?? []
  return (
    <nav className="jump-links" aria-label="Parts of the timeline">
      <ul>
        {parts
          .filter(({ part }) => counts[part] > 0)
          .map((part) => (
            <li key={part.id}>
              <a href={hrefOf(part)}>
                {part.title} ({formatCount(counts[part.part])})
              </a>
            </li>
          ))}
      </ul>
      {years.length > 1 && (
        <ul>
          {years.map(({ year }) => (
            <li key={year}>
              <a href={`#happened-${year}`}>{year}</a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}

/** Past, future and undated apart, each by year, with links to every part. */
export function PartedTimeline({ milestones, counts, filter, moment, glossary }: Props) {
  const parts = partsIn(milestones)
  const shown = parts.filter(({ groups }) => groups.length > 0)
  const size = pageSize(isNarrowed(filter))
  const hrefOf = (part: TimelinePart) =>
    shown.includes(part)
      ? `#${part.id}`
      : momentHref(moment, `${timelinePath(filter, pageOfPart(counts, part.part, size))}#${part.id}`)
  return (
    <>
      {shown.length > 0 && <JumpLinks parts={parts} counts={counts} hrefOf={hrefOf} />}
      {shown.map((part) => (
        <Section key={part.id} id={part.id} title={part.title}>
          {part.note && <p>{part.note}</p>}
          <Timeline
            headingLevel={3}
            groups={part.groups.map(({ year, items }) => ({
              id: `${part.id}-${year || 'all'}`,
              heading: year || counted(counts[part.part], 'milestone'),
              html: items.map((milestone) => drawnItem(milestone, moment, glossary)).join(''),
            }))}
          />
        </Section>
      ))}
    </>
  )
}
