import { abbreviationsIn, type GlossaryEntry, glossaryReader } from '@/lib/glossary/rules'
import { type MilestoneFilter, timelinePath, unknownValues } from '@/lib/milestones/filter'
import type { TimelineWindow } from '@/lib/milestones/timeline-queries'
import { totalOf } from '@/lib/milestones/window-rules'
import { type Moment, momentHref } from '@/lib/moment'
import { AbbreviationKey } from '../glossary/abbreviation-key'
import { PageTitle } from '../layout/page-title'
import { PublicPage } from '../layout/public-page'
import { Pagination } from '../ui/pagination'
import { FilterOutcome } from './filter-outcome'
import { MilestoneFilterForm } from './milestone-filter-form'
import { PartedTimeline } from './parted-timeline'

type Props = {
  moment: Moment
  timeline: TimelineWindow
  filter: MilestoneFilter
  terms: readonly GlossaryEntry[]
}

const lead = 'What was promised, when it was to happen, and when it did.'

/** The timeline, whole or narrowed. */
export function TimelinePage({ moment, timeline, filter, terms }: Props) {
  const { milestones, choices, matching, all, page, pages } = timeline
  const titles = milestones.flatMap(({ title, owner }) => [title, owner.shortName])
  const key = abbreviationsIn(titles, terms)
  const glossary = { read: glossaryReader(terms, key), moment }
  const pageLink = (number: number) => ({
    href: momentHref(moment, timelinePath(filter, number)),
    label: `Page ${number}`,
  })
  return (
    <PublicPage moment={moment} path={timelinePath(filter, page)}>
      <PageTitle lead={lead}>Timeline</PageTitle>
      <MilestoneFilterForm moment={moment} filter={filter} choices={choices} />
      <FilterOutcome
        moment={moment}
        filter={filter}
        choices={choices}
        unknown={unknownValues(filter, choices)}
        matching={totalOf(matching)}
        all={totalOf(all)}
      />
      <AbbreviationKey entries={key} moment={moment} />
      <PartedTimeline {...{ milestones, moment, glossary, filter }} counts={matching} />
      <Pagination
        previous={page > 1 ? pageLink(page - 1) : undefined}
        next={page < pages ? pageLink(page + 1) : undefined}
        label="Pages of the timeline"
        position={`Page ${page} of ${pages}`}
      />
    </PublicPage>
  )
}
