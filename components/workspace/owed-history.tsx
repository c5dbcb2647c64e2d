import { formatDay } from '@/lib/dates'
import type { OwedItem } from '@/lib/scrutiny-items/item-rules'
import { DataTable, type Column } from '../ui/data-table'
import { Section } from '../ui/section'

type Line = { key: string; on: string; what: string; why: string }

/** What was recorded while the answer was owed: asked again, paused, given more days. */
export function OwedHistory({ owed }: { owed: OwedItem }) {
  const lines = [...chases(owed), ...pauses(owed), ...extensions(owed)]
  if (lines.length === 0) return null
  return (
    <Section id="history" title="What was recorded since it was sent">
      <DataTable
        caption="Asked again, pauses and extensions"
        captionHidden
        columns={columns}
        rows={lines}
        rowKey={({ key }) => key}
      />
    </Section>
  )
}

const columns: Column<Line>[] = [
  { key: 'what', label: 'What', isRowHeader: true, render: ({ what }) => what },
  { key: 'on', label: 'When', render: ({ on }) => on },
  { key: 'why', label: 'Note', render: ({ why }) => <span dir="auto">{why}</span> },
]

const chases = ({ chases: rows }: OwedItem): Line[] =>
  rows.map(({ id, on, note }) => ({ key: id, on: formatDay(on), what: 'Asked again', why: note }))

const pauses = ({ clock }: OwedItem): Line[] =>
  (clock?.pauses ?? []).map(({ from, to, agreedBy, reason }, index) => ({
    key: `pause ${index}`,
    on: `${formatDay(from)} to ${formatDay(to)}`,
    what: `Pause, agreed by ${agreedBy}`,
    why: reason,
  }))

const extensions = ({ clock }: OwedItem): Line[] =>
  (clock?.extensions ?? []).map(({ days, agreedBy, reason }, index) => ({
    key: `extension ${index}`,
    on: `${days} days more`,
    what: `Extension, agreed by ${agreedBy}`,
    why: reason,
  }))
