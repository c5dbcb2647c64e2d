import type { OutcomeOwed } from '@/lib/consultations/outcome-queries'
import type { ConsultationPage } from '@/lib/consultations/page-rules'
import { formatEdtf } from '@/lib/dates'
import type { Moment } from '@/lib/moment'
import { GlossaryText, type PageGlossary } from '../glossary/glossary-text'
import { EmptyState } from '../ui/empty-state'
import { Section } from '../ui/section'
import { OutcomeOwedView } from './outcome-owed'

type Props = {
  consultation: ConsultationPage
  glossary: PageGlossary
  owed: OutcomeOwed | null
  moment: Moment
}

/** What came of it, or why nothing can be shown yet. */
export function Outcome({ consultation: { outcome, outcomeOn, state }, glossary, owed, moment }: Props) {
  return (
    <Section id="outcome" title="Outcome">
      {outcome ? (
        <p>
          {outcomeOn && <strong>{formatEdtf(outcomeOn)}. </strong>}
          <GlossaryText glossary={glossary}>{outcome}</GlossaryText>
        </p>
      ) : (
        <EmptyState title="No outcome yet">
          <p>
            {state === 'awaiting_outcome'
              ? 'It has closed. What was decided will be shown here once it is published.'
              : 'What is decided will be shown here after it has closed.'}
          </p>
        </EmptyState>
      )}
      {owed && <OutcomeOwedView owed={owed} moment={moment} />}
    </Section>
  )
}
