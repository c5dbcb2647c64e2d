import { formatEdtf } from '@/lib/dates'
import type { LedgerLine, ProgressLine } from '@/lib/milestones/page-rules'
import { DATE_KIND_WORDS, PROGRESS_WORDS } from '@/lib/milestones/words'
import { SourceLink } from '../citations/source-link'
import { DataTable, type Column } from '../ui/data-table'

/** Every date ever stated, in the order in which it was: nothing in it is changed or removed. */
export function Ledger({ lines }: { lines: LedgerLine[] }) {
  if (lines.length === 0) return <p>No date has been stated yet.</p>
  return (
    <DataTable
      caption="Dates stated, the first on top"
      columns={dates}
      rows={lines}
      rowKey={({ id }) => id}
    />
  )
}

/** What the owner reported between the dates. */
export function Reports({ reports }: { reports: ProgressLine[] }) {
  if (reports.length === 0) return <p>No progress has been reported yet.</p>
  return (
    <DataTable
      caption="Reports, the first on top"
      columns={progress}
      rows={reports}
      rowKey={({ id }) => id}
    />
  )
}

type Said = Pick<LedgerLine, 'statedOn' | 'by' | 'source'>

const said = <Row extends Said>(): Column<Row>[] => [
  { key: 'stated', label: 'Stated', render: ({ statedOn, by }) => `${formatEdtf(statedOn)}, ${by}` },
  { key: 'source', label: 'Source', render: ({ source }) => source && <SourceLink source={source} /> },
]

const dates: Column<LedgerLine>[] = [
  { key: 'on', label: 'Date', kind: 'date', isRowHeader: true, render: ({ on }) => formatEdtf(on) },
  { key: 'kind', label: 'Kind', render: ({ kind }) => DATE_KIND_WORDS[kind] },
  { key: 'reason', label: 'Reason', render: ({ reason }) => <span dir="auto">{reason ?? ''}</span> },
  ...said<LedgerLine>(),
]

const progress: Column<ProgressLine>[] = [
  { key: 'state', label: 'State', isRowHeader: true, render: ({ state }) => PROGRESS_WORDS[state] },
  { key: 'text', label: 'Report', render: ({ text }) => <span dir="auto">{text}</span> },
  ...said<ProgressLine>(),
]
