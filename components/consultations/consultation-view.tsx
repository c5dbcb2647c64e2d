import type { PublishedResponse } from '@/lib/consultation-responses/public-queries'
import type { OutcomeOwed } from '@/lib/consultations/outcome-queries'
import type { ConsultationPage } from '@/lib/consultations/page-rules'
import { abbreviationsIn, type GlossaryEntry, pageReaders } from '@/lib/glossary/rules'
import type { Moment } from '@/lib/moment'
import type { ItemAbout } from '@/lib/scrutiny-items/about-queries'
import { CitedSources } from '../citations/cited-sources'
import { ResponsesSection } from '../consultation-responses/responses-section'
import { Disagreements } from '../disagreements/disagreements'
import { FeedbackSection } from '../feedback/feedback-section'
import type { Feedback } from '../feedback/published-feedback'
import { AbbreviationKey } from '../glossary/abbreviation-key'
import { GlossaryText } from '../glossary/glossary-text'
import { PageContents } from '../layout/page-contents'
import { PageTitle } from '../layout/page-title'
import { Escalation } from '../law/escalation'
import { ItemsSection } from '../scrutiny-items/items-section'
import { Section } from '../ui/section'
import { ConsultationHeard } from './consultation-heard'
import { contentsOf } from './consultation-contents'
import { HonestyFacts } from './honesty-facts'
import { OptionsCompared } from './options-compared'
import { Outcome } from './outcome'
import { Proposals } from './proposals'
import { QuestionsAsked } from './questions-asked'

type Props = {
  consultation: ConsultationPage
  feedback: readonly (Feedback & { about: { type: string; id: string } })[]
  items: readonly ItemAbout[]
  responses: readonly PublishedResponse[]
  /** What was promised as an outcome, and who owes it; null when nothing was. */
  owed: OutcomeOwed | null
  terms: readonly GlossaryEntry[]
  moment: Moment
}

/** A consultation: plain English first, then what to know before trusting it, then everything it asked and heard. */
export function ConsultationView(props: Props) {
  const { consultation, feedback, items, responses, owed, terms, moment } = props
  const { id, kind, title, summary, background, questions, disagreements, cited } = consultation
  // Questions are quoted word for word, so their short forms are explained above.
  const key = abbreviationsIn([title, ...questions.map(({ wording }) => wording)], terms)
  const readers = pageReaders(terms, summary, key)
  const glossary = { read: readers.body, moment }
  const leadGlossary = { read: readers.lead, moment }
  const feedbackOn = (type: string, subjectId: string) =>
    feedback.filter(({ about }) => about.type === type && about.id === subjectId)
  const itemsOn = (type: string, subjectId: string) =>
    items.filter(({ about }) => about?.type === type && about.id === subjectId)
  const shared = { consultation, glossary, moment, feedbackOn, itemsOn }
  const lead = <GlossaryText glossary={leadGlossary}>{summary}</GlossaryText>
  return (
    <>
      <PageTitle caption="Consultation" lead={<p>{lead}</p>}>
        {title}
      </PageTitle>
      <AbbreviationKey entries={key} moment={moment} />
      <PageContents items={contentsOf(consultation, itemsOn('consultation', id).length > 0)} />
      <Section id="facts" title="Before you answer, or trust the answer">
        <HonestyFacts {...shared} />
        {background && (
          <p>
            <GlossaryText glossary={glossary}>{background}</GlossaryText>
          </p>
        )}
      </Section>
      <Outcome {...shared} owed={owed} />
      <OptionsCompared {...shared} />
      <Proposals {...shared} />
      <QuestionsAsked {...shared} />
      <ConsultationHeard {...shared} />
      <Escalation
        on={consultation.opensOn}
        until={consultation.closesOn}
        consulted={kind === 'statutory_consultation' ? 'by_law' : 'otherwise'}
        knownOn={moment.on}
      />
      <Disagreements disagreements={disagreements} headingLevel={2} />
      <ResponsesSection responses={responses} slug={consultation.slug} moment={moment} />
      <ItemsSection items={itemsOn('consultation', id)} about="about this consultation" moment={moment} />
      <FeedbackSection items={feedbackOn('consultation', id)} about="consultation" moment={moment} />
      <CitedSources cited={cited} headingLevel={2} />
    </>
  )
}
