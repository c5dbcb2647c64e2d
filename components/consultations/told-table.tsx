import type { Said } from '@/lib/consultations/said-rules'
import { formatEdtf } from '@/lib/dates'
import { SourceNames } from '../citations/source-names'
import { type Column, DataTable } from '../ui/data-table'
import { NotEstablished } from '../ui/not-established'

type Told = Said['told'][number]

const columns: Column<Told>[] = [
  { key: 'place', label: 'Place', isRowHeader: true, render: ({ place }) => place },
  { key: 'told', label: 'What people were told', render: ({ told }) => told },
  {
    key: 'on',
    label: 'When',
    kind: 'date',
    render: ({ toldOn }) => (toldOn ? formatEdtf(toldOn) : <NotEstablished />),
  },
  { key: 'sources', label: 'Sources', render: ({ cited }) => <SourceNames cited={cited} /> },
]

/** What each place was told, so that places can see whether they heard the same. */
export function ToldTable({ told }: { told: readonly Told[] }) {
  return (
    <DataTable caption="What each place was told" columns={columns} rows={told} rowKey={({ id }) => id} />
  )
}
