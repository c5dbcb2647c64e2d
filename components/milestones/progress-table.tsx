import { formatEdtf } from '@/lib/dates'
import type { ProgressLine } from '@/lib/milestones/page-rules'
import { PROGRESS_WORDS } from '@/lib/milestones/words'
import { SourceLink } from '../citations/source-link'
import { type Column, DataTable } from '../ui/data-table'

const columns: Column<ProgressLine>[] = [
  {
    key: 'statedOn',
    label: 'Reported on',
    kind: 'date',
    isRowHeader: true,
    render: ({ statedOn }) => formatEdtf(statedOn),
  },
  { key: 'state', label: 'State', render: ({ state }) => PROGRESS_WORDS[state] },
  { key: 'text', label: 'Report', render: ({ text }) => text },
  { key: 'by', label: 'By', render: ({ by }) => by },
  { key: 'source', label: 'Source', render: ({ source }) => <SourceLink source={source} /> },
]

/** What the owner reported between the dates. */
export function ProgressTable({ reports }: { reports: readonly ProgressLine[] }) {
  return (
    <DataTable
      caption="Progress reports, the earliest first"
      columns={columns}
      rows={reports}
      rowKey={({ id }) => id}
    />
  )
}
