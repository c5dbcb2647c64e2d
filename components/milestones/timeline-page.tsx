import { abbreviationsIn, type GlossaryEntry, glossaryReader } from '@/lib/glossary/rules'
import {
  choicesOf,
  filterMilestones,
  filterQuery,
  type MilestoneFilter,
  unknownValues,
} from '@/lib/milestones/filter'
import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import type { Moment } from '@/lib/moment'
import { AbbreviationKey } from '../glossary/abbreviation-key'
import { PageTitle } from '../layout/page-title'
import { PublicPage } from '../layout/public-page'
import { FilterOutcome } from './filter-outcome'
import { MilestoneFilterForm } from './milestone-filter-form'
import { PartedTimeline } from './parted-timeline'

type Props = {
  moment: Moment
  milestones: readonly ListedMilestone[]
  filter: MilestoneFilter
  terms: readonly GlossaryEntry[]
}

const lead = 'What was promised, when it was to happen, and when it did.'

/** The timeline, whole or narrowed: the kept page and its filtered twin show the same. */
export function TimelinePage({ moment, milestones, filter, terms }: Props) {
  const choices = choicesOf(milestones)
  const matching = filterMilestones(milestones, filter)
  const query = filterQuery(filter)
  const titles = matching.flatMap(({ title, owner }) => [title, owner.shortName])
  const key = abbreviationsIn(titles, terms)
  const glossary = { read: glossaryReader(terms, key), moment }
  return (
    <PublicPage moment={moment} path={query ? `/timeline?${query}` : '/timeline'}>
      <PageTitle lead={lead}>Timeline</PageTitle>
      <MilestoneFilterForm moment={moment} filter={filter} choices={choices} />
      <FilterOutcome
        moment={moment}
        filter={filter}
        unknown={unknownValues(filter, choices)}
        matching={matching.length}
        all={milestones.length}
      />
      <AbbreviationKey entries={key} moment={moment} />
      <PartedTimeline milestones={matching} moment={moment} glossary={glossary} />
    </PublicPage>
  )
}
