import { formatEdtf } from '@/lib/dates'
import type { ProgressLine } from '@/lib/milestones/page-rules'
import { PROGRESS_WORDS } from '@/lib/milestones/words'
import { SourceLink } from '../citations/source-link'
import { GlossaryText, type PageGlossary } from '../glossary/glossary-text'
import { type Column, DataTable } from '../ui/data-table'

const columnsWith = (glossary: PageGlossary): Column<ProgressLine>[] => [
  {
    key: 'statedOn',
    label: 'Reported on',
    kind: 'date',
    isRowHeader: true,
    render: ({ statedOn }) => formatEdtf(statedOn),
  },
  { key: 'state', label: 'State', render: ({ state }) => PROGRESS_WORDS[state] },
  {
    key: 'text',
    label: 'Report',
    render: ({ text }) => <GlossaryText glossary={glossary}>{text}</GlossaryText>,
  },
  { key: 'by', label: 'Reported by', render: ({ by }) => by },
  { key: 'source', label: 'Source', render: ({ source }) => <SourceLink source={source} /> },
]

type Props = { reports: readonly ProgressLine[]; glossary: PageGlossary }

/** What the owner reported between the dates. */
export function ProgressTable({ reports, glossary }: Props) {
  return (
    <DataTable
      caption="Progress reports, in the order of recording"
      columns={columnsWith(glossary)}
      rows={reports}
      rowKey={({ id }) => id}
    />
  )
}
