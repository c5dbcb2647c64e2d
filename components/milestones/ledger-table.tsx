import { formatEdtf } from '@/lib/dates'
import type { LedgerLine } from '@/lib/milestones/page-rules'
import { DATE_KIND_WORDS } from '@/lib/milestones/words'
import { SourceLink } from '../citations/source-link'
import { type Column, DataTable } from '../ui/data-table'

const columns: Column<LedgerLine>[] = [
  {
    key: 'statedOn',
    label: 'Stated on',
    kind: 'date',
    isRowHeader: true,
    render: ({ statedOn }) => formatEdtf(statedOn),
  },
  {
    key: 'kind',
    label: 'What was stated',
    render: ({ kind, on }) => `${DATE_KIND_WORDS[kind]}: ${formatEdtf(on)}`,
  },
  { key: 'by', label: 'By', render: ({ by }) => by },
  { key: 'reason', label: 'Reason given', render: ({ reason }) => reason ?? 'None given' },
  { key: 'source', label: 'Source', render: ({ source }) => <SourceLink source={source} /> },
]

/** The whole ledger: nothing in it is ever changed or removed, so a moved date shows where it stood before. */
export function LedgerTable({ lines }: { lines: readonly LedgerLine[] }) {
  return (
    <DataTable
      caption="Every date stated for this milestone, the earliest statement first"
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
    />
  )
}
