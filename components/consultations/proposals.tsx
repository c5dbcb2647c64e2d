import type { ConsultationPage } from '@/lib/consultations/page-rules'
import { SourceNames } from '../citations/source-names'
import { GlossaryText, type PageGlossary } from '../glossary/glossary-text'
import { type Column, DataTable } from '../ui/data-table'
import { Section } from '../ui/section'

type Props = { consultation: ConsultationPage; glossary: PageGlossary }
type Proposal = ConsultationPage['proposals'][number]

const columnsWith = (glossary: PageGlossary): Column<Proposal>[] => [
  { key: 'topic', label: 'About', isRowHeader: true, render: ({ topic }) => topic },
  {
    key: 'text',
    label: 'Proposal',
    render: ({ text }) => <GlossaryText glossary={glossary}>{text}</GlossaryText>,
  },
  { key: 'sources', label: 'Sources', render: ({ cited }) => <SourceNames cited={cited} /> },
]

/** What was proposed beside the options, such as how money would flow. */
export function Proposals({ consultation: { proposals }, glossary }: Props) {
  if (proposals.length === 0) return null
  return (
    <Section id="proposals" title="What else was put forward">
      <DataTable
        caption="What was proposed or explained, on money and other things"
        columns={columnsWith(glossary)}
        rows={proposals}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}
