import { counted } from '@/lib/milestones/words'
import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import type { Moment } from '@/lib/moment'
import { partsOf, type YearGroup } from '@/lib/timeline/rules'
import type { PageGlossary } from '../glossary/glossary-text'
import { Section } from '../ui/section'
import { Timeline } from '../ui/timeline'
import { timelineItem } from './timeline-item'

type Props = { milestones: readonly ListedMilestone[]; moment: Moment; glossary: PageGlossary }
type Part = { id: string; title: string; note?: string; groups: YearGroup<ListedMilestone>[] }

const count = ({ groups }: Part) => groups.reduce((sum, { items }) => sum + items.length, 0)

/** The parts that have anything in them, in the order that people ask: what is next, what is missing, what has been. */
function partsShown(milestones: readonly ListedMilestone[]): Part[] {
  const { late, toCome, undated, stopped, past } = partsOf(milestones)
  const one = (items: ListedMilestone[]) => (items.length > 0 ? [{ year: '', items }] : [])
  const parts: Part[] = [
    {
      id: 'late',
      title: 'Late',
      note: 'The date has passed and nobody has reported that it happened.',
      groups: one(late),
    },
    { id: 'to-come', title: 'Still to come', groups: toCome },
    {
      id: 'no-date',
      title: 'No date stated',
      note: 'It should happen, or did happen, and no date has been found.',
      groups: one(undated),
    },
    {
      id: 'stopped',
      title: 'Stopped',
      note: 'Reported as stopped before it happened.',
      groups: one(stopped),
    },
    { id: 'happened', title: 'What has happened', groups: past },
  ]
  return parts.filter((part) => part.groups.length > 0)
}

function JumpLinks({ parts }: { parts: Part[] }) {
  const years = parts.find(({ id }) => id === 'happened')?.groups ?? []
  return (
    <nav className="jump-links" aria-label="Parts of the timeline">
      <ul>
        {parts.map((part) => (
          <li key={part.id}>
            <a href={`#${part.id}`}>
              {part.title} ({count(part)})
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
export function PartedTimeline({ milestones, moment, glossary }: Props) {
  const parts = partsShown(milestones)
  return (
    <>
      {parts.length > 0 && <JumpLinks parts={parts} />}
      {parts.map((part) => (
        <Section key={part.id} id={part.id} title={part.title}>
          {part.note && <p>{part.note}</p>}
          <Timeline
            headingLevel={3}
            groups={part.groups.map(({ year, items }) => ({
              id: `${part.id}-${year || 'all'}`,
              heading: year || counted(items.length, 'milestone'),
              items: items.map((milestone) => timelineItem(milestone, moment, glossary)),
            }))}
          />
        </Section>
      ))}
    </>
  )
}
