import { formatEdtf } from '@/lib/dates'
import type { LedgerLine } from '@/lib/milestones/page-rules'
import { DATE_KIND_WORDS } from '@/lib/milestones/words'
import { SourceLink } from '../citations/source-link'
import { GlossaryText, type PageGlossary } from '../glossary/glossary-text'
import { type Column, DataTable } from '../ui/data-table'

const columnsWith = (glossary: PageGlossary): Column<LedgerLine>[] => [
  {
    key: 'statedOn',
    label: 'Stated on',
    kind: 'date',
    isRowHeader: true,
    render: ({ statedOn }) => formatEdtf(statedOn),
  },
  { key: 'kind', label: 'What', render: ({ kind }) => DATE_KIND_WORDS[kind] },
  { key: 'on', label: 'Date', kind: 'date', render: ({ on }) => formatEdtf(on) },
  { key: 'by', label: 'Stated by', render: ({ by }) => by },
  {
    key: 'reason',
    label: 'Reason given',
    render: ({ reason }) =>
      reason ? <GlossaryText glossary={glossary}>{reason}</GlossaryText> : 'None given',
  },
  { key: 'source', label: 'Source', render: ({ source }) => <SourceLink source={source} /> },
]

type Props = { lines: readonly LedgerLine[]; glossary: PageGlossary; caption?: string }

const USUAL = 'Every date stated for this milestone, in the order of recording'

/** The whole ledger: nothing in it is ever changed or removed, so a moved date shows where it stood before. */
export function LedgerTable({ lines, glossary, caption = USUAL }: Props) {
  return <DataTable caption={caption} columns={columnsWith(glossary)} rows={lines} rowKey={({ id }) => id} />
}
