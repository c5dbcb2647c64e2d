import type { Said } from '@/lib/consultations/said-rules'
import { type Moment, momentHref } from '@/lib/moment'
import { SourceNames } from '../citations/source-names'
import { GlossaryText, type PageGlossary } from '../glossary/glossary-text'
import { type Column, DataTable } from '../ui/data-table'
import { EmptyState } from '../ui/empty-state'
import { Section } from '../ui/section'

type Props = { youSaid: Said['youSaid']; moment: Moment; glossary: PageGlossary }

const columnsAt = ({ moment, glossary }: Omit<Props, 'youSaid'>): Column<Said['youSaid'][number]>[] => [
  { key: 'said', label: 'You said', isRowHeader: true, render: ({ youSaid }) => youSaid },
  {
    key: 'did',
    label: 'We did',
    render: ({ weDid }) => <GlossaryText glossary={glossary}>{weDid}</GlossaryText>,
  },
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

/** What people said and what was done about it; "nothing", and why, is an answer too. */
export function YouSaidWeDid({ youSaid, moment, glossary }: Props) {
  return (
    <Section id="you-said" title="You said, we did">
      {youSaid.length > 0 ? (
        <DataTable
          caption="What people said, and what was done about it"
          columns={columnsAt({ moment, glossary })}
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
