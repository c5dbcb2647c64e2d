import type { ConsultationPage } from '@/lib/consultations/page-rules'
import type { Moment } from '@/lib/moment'
import type { PageGlossary } from '../glossary/glossary-text'
import { StoryTimeline } from '../milestones/story-timeline'
import { Section } from '../ui/section'
import { PositionsTable } from './positions-table'
import { ToldTable } from './told-table'
import { YouSaidWeDid } from './you-said-we-did'

type Props = { consultation: ConsultationPage; moment: Moment; glossary: PageGlossary }

/** What was said in a consultation, what places were told, what was done about it, and when. */
export function ConsultationHeard({ consultation, moment, glossary }: Props) {
  const { positions, told, youSaid, milestones } = consultation
  return (
    <>
      <Section id="positions" title="Who said what">
        {positions.length > 0 ? (
          <PositionsTable positions={positions} moment={moment} glossary={glossary} />
        ) : (
          <p>No position that anyone took has been found.</p>
        )}
      </Section>
      <Section id="told" title="What each place was told">
        {told.length > 0 ? (
          <ToldTable told={told} glossary={glossary} />
        ) : (
          <p>What each place was told has not been found.</p>
        )}
      </Section>
      <YouSaidWeDid youSaid={youSaid} moment={moment} glossary={glossary} />
      {milestones.length > 0 && (
        <Section id="milestones" title="On the timeline">
          <StoryTimeline milestones={milestones} moment={moment} glossary={glossary} />
        </Section>
      )}
    </>
  )
}
