import { abbreviationsIn, type GlossaryEntry, pageReaders } from '@/lib/glossary/rules'
import type { MilestonePage } from '@/lib/milestones/page-rules'
import type { Moment } from '@/lib/moment'
import type { ListedItem } from '@/lib/scrutiny-items/listed-rules'
import { CitedSources } from '../citations/cited-sources'
import { Disagreements } from '../disagreements/disagreements'
import { FeedbackSection } from '../feedback/feedback-section'
import type { Feedback } from '../feedback/published-feedback'
import { AbbreviationKey } from '../glossary/abbreviation-key'
import { GlossaryText } from '../glossary/glossary-text'
import { Escalation } from '../law/escalation'
import { PageTitle } from '../layout/page-title'
import { ItemsSection } from '../scrutiny-items/items-section'
import { Section } from '../ui/section'
import { LedgerTable } from './ledger-table'
import { MilestoneFacts } from './milestone-facts'
import { MilestoneStanding } from './milestone-standing'
import { ProgressTable } from './progress-table'

type Props = {
  milestone: MilestonePage
  feedback: readonly Feedback[]
  items: readonly ListedItem[]
  terms: readonly GlossaryEntry[]
  moment: Moment
}

/** Whether councillors asked about it or objected to it: what nobody contests needs no law on contesting it. */
const isContested = (items: Props['items'], feedback: Props['feedback']): boolean =>
  items.length > 0 || feedback.some(({ kind, withdrawnOn }) => kind === 'concern' && !withdrawnOn)

/** A milestone: where it stands first, then the evidence for it. */
export function MilestoneView({ milestone, feedback, items, terms, moment }: Props) {
  const { title, summary, lines, reports, disagreements, contested, cited } = milestone
  const key = abbreviationsIn([title], terms)
  const readers = pageReaders(terms, summary, key)
  const glossary = { read: readers.body, moment }
  const leadGlossary = { read: readers.lead, moment }
  return (
    <>
      <PageTitle
        caption="Milestone"
        lead={
          summary && (
            <p>
              <GlossaryText glossary={leadGlossary}>{summary}</GlossaryText>
            </p>
          )
        }
      >
        {title}
      </PageTitle>
      <AbbreviationKey entries={key} moment={moment} />
      <MilestoneStanding milestone={milestone} moment={moment} />
      <MilestoneFacts milestone={milestone} moment={moment} />
      <Section id="dates" title="What was stated, and when">
        {lines.length > 0 ? (
          <LedgerTable lines={lines} glossary={glossary} />
        ) : (
          <p>No date has been stated for this milestone in any source.</p>
        )}
      </Section>
      {reports.length > 0 && (
        <Section id="progress" title="Progress reported">
          <ProgressTable reports={reports} glossary={glossary} />
        </Section>
      )}
      {contested && isContested(items, feedback) && <Escalation {...contested} knownOn={moment.on} />}
      <Disagreements disagreements={disagreements} headingLevel={2} />
      <ItemsSection items={items} about="about this milestone" moment={moment} />
      <FeedbackSection items={feedback} about="milestone" moment={moment} />
      <CitedSources cited={cited} headingLevel={2} />
    </>
  )
}
