import type { ListedConsultation } from '@/lib/consultations/listed-rules'
import { abbreviationsIn, type GlossaryEntry, glossaryReader } from '@/lib/glossary/rules'
import { withoutCrowding } from '@/lib/line-map/record-rules'
import type { LineMapStory } from '@/lib/line-map/story'
import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import type { PartCounts } from '@/lib/milestones/window-rules'
import { type Moment, momentHref } from '@/lib/moment'
import type { OwedCounts } from '@/lib/obligations/count-queries'
import type { Commissioning } from '@/lib/responsibilities/commissioner-rules'
import { AbbreviationKey } from '../glossary/abbreviation-key'
import { PageTitle } from '../layout/page-title'
import { PublicPage } from '../layout/public-page'
import { LineMap } from '../line-map/line-map'
import { Answers } from '../ui/answers'
import { Section } from '../ui/section'
import { changedAnswer } from './changed-answer'
import { lateAnswer } from './late-answer'
import { nextAnswer } from './next-answer'
import { sayAnswer } from './say-answer'
import { WhereWeAre } from './where-we-are'

type Props = {
  moment: Moment
  commissioners: readonly Commissioning[]
  /** Those that are told of here. */
  milestones: readonly ListedMilestone[]
  /** How many there are in all. */
  counts: PartCounts
  consultations: readonly ListedConsultation[]
  owed: OwedCounts
  map: LineMapStory
  terms: readonly GlossaryEntry[]
}

const aboutMap =
  'Each line is an organisation that planned and paid for NHS care here; time runs along it, and stations are changes. Lines join where one organisation took over from others.'

/** Where we are now, the four answers that people come for, and the whole story as a line map. */
export function HomePage({
  moment,
  commissioners,
  milestones,
  counts,
  consultations,
  owed,
  map,
  terms,
}: Props) {
  const glossary = { read: glossaryReader(terms), moment }
  const stations = withoutCrowding(map.stations)
  const onTheMap = [...map.lines.map(({ name }) => name), ...stations.map(({ label }) => label)]
  const title = moment.isNow ? 'Where we are now' : 'Where things stood'
  return (
    <PublicPage moment={moment} path="/">
      <PageTitle lead={<WhereWeAre commissioners={commissioners} moment={moment} glossary={glossary} />}>
        {title}
      </PageTitle>
      <Answers
        items={[
          nextAnswer(milestones, counts, moment),
          sayAnswer(consultations, moment),
          lateAnswer(milestones, counts, owed, moment),
          changedAnswer(milestones, moment),
        ]}
      />
      <Section
        id="map"
        title="How we got here"
        more={{ href: momentHref(moment, '/structure'), text: 'Who was who, and the whole map' }}
      >
        <p>{aboutMap}</p>
        <AbbreviationKey entries={abbreviationsIn(onTheMap, terms)} moment={moment} />
        <LineMap story={{ ...map, stations }} size="compact" description={aboutMap} />
      </Section>
    </PublicPage>
  )
}
