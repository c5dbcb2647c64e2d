import type { ConsultationPage } from '@/lib/consultations/page-rules'
import { type GlossaryEntry, abbreviationsIn, glossaryReader } from '@/lib/glossary/rules'
import type { Moment } from '@/lib/moment'
import { CitedSources } from '../citations/cited-sources'
import { Disagreements } from '../disagreements/disagreements'
import { FeedbackSection } from '../feedback/feedback-section'
import type { Feedback } from '../feedback/published-feedback'
import { AbbreviationKey } from '../glossary/abbreviation-key'
import { GlossaryText } from '../glossary/glossary-text'
import { PageTitle } from '../layout/page-title'
import { StoryTimeline } from '../milestones/story-timeline'
import { Section } from '../ui/section'
import { HonestyFacts } from './honesty-facts'
import { OptionsCompared } from './options-compared'
import { Outcome, YouSaidWeDid } from './outcome'
import { PositionsTable } from './positions-table'
import { Proposals } from './proposals'
import { QuestionsAsked } from './questions-asked'
import { ToldTable } from './told-table'

type Props = {
  consultation: ConsultationPage
  feedback: readonly (Feedback & { about: { type: string; id: string } })[]
  terms: readonly GlossaryEntry[]
  moment: Moment
}

/** A consultation: what it is in plain English first, what to know before trusting it, then everything it asked and heard. */
export function ConsultationView({ consultation, feedback, terms, moment }: Props) {
  const { title, summary, background, positions, told, milestones, disagreements, cited } = consultation
  const key = abbreviationsIn([title], terms)
  const glossary = { read: glossaryReader(terms, key), moment }
  const feedbackOn = (type: string, id: string) =>
    feedback.filter(({ about }) => about.type === type && about.id === id)
  const shared = { consultation, glossary, moment, feedbackOn }
  return (
    <>
      <PageTitle
        caption="Consultation"
        lead={
          <p>
            <GlossaryText glossary={glossary}>{summary}</GlossaryText>
          </p>
        }
      >
        {title}
      </PageTitle>
      <AbbreviationKey entries={key} moment={moment} />
      <Section id="facts" title="Before you answer, or trust the answer">
        <HonestyFacts {...shared} />
      </Section>
      {background && (
        <Section id="background" title="Background">
          <p>
            <GlossaryText glossary={glossary}>{background}</GlossaryText>
          </p>
        </Section>
      )}
      <OptionsCompared {...shared} />
      <Proposals {...shared} />
      <QuestionsAsked {...shared} />
      <Section id="positions" title="Who said what">
        {positions.length > 0 ? (
          <PositionsTable positions={positions} moment={moment} />
        ) : (
          <p>No position has been found.</p>
        )}
      </Section>
      <Section id="told" title="What each place was told">
        {told.length > 0 ? <ToldTable told={told} /> : <p>What each place was told has not been found.</p>}
      </Section>
      <Outcome {...shared} />
      <YouSaidWeDid {...shared} />
      {milestones.length > 0 && (
        <Section id="milestones" title="On the timeline">
          <StoryTimeline milestones={milestones} moment={moment} glossary={glossary} />
        </Section>
      )}
      <Disagreements disagreements={disagreements} headingLevel={2} />
      <FeedbackSection items={feedbackOn('consultation', consultation.id)} about="consultation" />
      <CitedSources cited={cited} headingLevel={2} />
    </>
  )
}
