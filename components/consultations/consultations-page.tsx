import type { ListedConsultation } from '@/lib/consultations/listed-rules'
import { abbreviationsIn, type GlossaryEntry } from '@/lib/glossary/rules'
import type { Moment } from '@/lib/moment'
import { AbbreviationKey } from '../glossary/abbreviation-key'
import { PageTitle } from '../layout/page-title'
import { PublicPage } from '../layout/public-page'
import { EmptyState } from '../ui/empty-state'
import { Section } from '../ui/section'
import { ConsultationTable } from './consultation-table'

type Props = { moment: Moment; consultations: readonly ListedConsultation[]; terms: readonly GlossaryEntry[] }

const isStillAhead = ({ state }: ListedConsultation) => state === 'open' || state === 'not_yet_open'

/** What can still be answered first, then what has closed. */
export function ConsultationsPage({ moment, consultations, terms }: Props) {
  const ahead = consultations.filter(isStillAhead)
  const closed = consultations.filter((consultation) => !isStillAhead(consultation))
  const key = abbreviationsIn(
    consultations.flatMap(({ title, publisher }) => [title, publisher.name]),
    terms,
  )
  return (
    <PublicPage moment={moment} path="/consultations">
      <PageTitle lead="What people were asked about the changes, by whom, and what came of it.">
        Consultations
      </PageTitle>
      <AbbreviationKey entries={key} moment={moment} />
      <Section id="open" title="Open, or soon to open">
        {ahead.length > 0 ? (
          <ConsultationTable
            caption="Consultations open or soon to open"
            consultations={ahead}
            moment={moment}
          />
        ) : (
          <EmptyState title="Nothing is open for your say">
            <p>When a consultation is announced, it is listed here with its closing time.</p>
          </EmptyState>
        )}
      </Section>
      <Section id="closed" title="Closed">
        {closed.length > 0 ? (
          <ConsultationTable
            caption="Closed consultations, the latest first"
            consultations={closed}
            moment={moment}
          />
        ) : (
          <p>None had closed by this day.</p>
        )}
      </Section>
    </PublicPage>
  )
}
