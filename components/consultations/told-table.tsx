import type { Said } from '@/lib/consultations/said-rules'
import { formatEdtf } from '@/lib/dates'
import { SourceNames } from '../citations/source-names'
import { GlossaryText, type PageGlossary } from '../glossary/glossary-text'
import { type Column, DataTable } from '../ui/data-table'
import { NotEstablished } from '../ui/not-established'

type Told = Said['told'][number]

const columnsWith = (glossary: PageGlossary): Column<Told>[] => [
  { key: 'place', label: 'Place', isRowHeader: true, render: ({ place }) => place },
  {
    key: 'told',
    label: 'What people were told',
    render: ({ told }) => <GlossaryText glossary={glossary}>{told}</GlossaryText>,
  },
  {
    key: 'on',
    label: 'When',
    kind: 'date',
    render: ({ toldOn }) => (toldOn ? formatEdtf(toldOn) : <NotEstablished />),
  },
  { key: 'sources', label: 'Sources', render: ({ cited }) => <SourceNames cited={cited} /> },
]

/** What each place was told, so that places can see whether they heard the same. */
export function ToldTable({ told, glossary }: { told: readonly Told[]; glossary: PageGlossary }) {
  return (
    <DataTable
      caption="What each place was told"
      columns={columnsWith(glossary)}
      rows={told}
      rowKey={({ id }) => id}
    />
  )
}
