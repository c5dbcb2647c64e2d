import type { ConsultationPage } from '@/lib/consultations/page-rules'
import { formatEdtf } from '@/lib/dates'
import { type Moment, momentHref } from '@/lib/moment'
import { SourceNames } from '../citations/source-names'
import { type PageGlossary, GlossaryText } from '../glossary/glossary-text'
import { type Column, DataTable } from '../ui/data-table'
import { EmptyState } from '../ui/empty-state'
import { Section } from '../ui/section'

type Props = { consultation: ConsultationPage; moment: Moment; glossary: PageGlossary }
type YouSaid = ConsultationPage['youSaid'][number]

const columnsAt = (moment: Moment): Column<YouSaid>[] => [
  { key: 'said', label: 'You said', isRowHeader: true, render: ({ youSaid }) => youSaid },
  { key: 'did', label: 'We did', render: ({ weDid }) => weDid },
  {
    key: 'milestone',
    label: 'What followed',
    render: ({ milestone }) =>
      milestone ? (
        <a href={momentHref(moment, `/milestones/${milestone.slug}`)}>{milestone.title}</a>
      ) : (
        'Nothing on record'
      ),
  },
  { key: 'sources', label: 'Sources', render: ({ cited }) => <SourceNames cited={cited} /> },
]

/** What came of it. */
export function Outcome({ consultation: { outcome, outcomeOn, state }, glossary }: Omit<Props, 'moment'>) {
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
    </Section>
  )
}

/** What people said and what was done about it; "nothing", and why, is an answer too. */
export function YouSaidWeDid({ consultation: { youSaid }, moment }: Omit<Props, 'glossary'>) {
  return (
    <Section id="you-said" title="You said, we did">
      {youSaid.length > 0 ? (
        <DataTable
          caption="What people said, and what was done about it"
          columns={columnsAt(moment)}
          rows={youSaid}
          rowKey={({ id }) => id}
        />
      ) : (
        <EmptyState title="Nothing has been published">
          <p>Whoever asked for views has not said, in any source found, what was done because of them.</p>
        </EmptyState>
      )}
    </Section>
  )
}
