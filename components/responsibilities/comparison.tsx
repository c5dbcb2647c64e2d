import { formatDay } from '@/lib/dates'
import type { Moment } from '@/lib/moment'
import type { Responsibility } from '@/lib/responsibilities/queries'
import { BEFORE_THE_MERGER, type Column as Compared, holdingsIn } from '@/lib/responsibilities/rules'
import { type Column, DataTable } from '../ui/data-table'
import { Holders } from './holders'

type Props = {
  caption: string
  what: string
  rows: readonly Responsibility[]
  columns: readonly Compared[]
  moment: Moment
}

function labelOf({ id, at }: Compared, moment: Moment): string {
  if (id === 'before') return `Before the merger, ${formatDay(BEFORE_THE_MERGER)}`
  if (id === 'option_1') return 'Option 1, a joint committee'
  if (id === 'option_2') return 'Option 2, a new NHS body'
  return moment.isNow ? 'Today' : `On ${formatDay(at.on)}`
}

/** Who holds what: before the merger, on the day, and under each option, a row for each function. */
export function Comparison({ caption, what, rows, columns, moment }: Props) {
  const compared = columns.map((column): Column<Responsibility> => ({
    key: column.id,
    label: labelOf(column, moment),
    render: ({ holdings }) => (
      <Holders
        holdings={holdingsIn(column, holdings)}
        moment={moment}
        hasNotes={column.scenario !== 'in_force'}
      />
    ),
  }))
  const subject: Column<Responsibility> = {
    key: 'what',
    label: what,
    isRowHeader: true,
    render: ({ slug, title }) => <a href={`#${slug}`}>{title}</a>,
  }
  return (
    <DataTable caption={caption} columns={[subject, ...compared]} rows={rows} rowKey={({ slug }) => slug} />
  )
}
