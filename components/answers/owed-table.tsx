import { formatDay, formatEdtf, type IsoDay } from '@/lib/dates'
import type { OwedRow } from '@/lib/answers/owed-rules'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'
import { isOverdue } from '@/lib/standing/rules'
import { dueWords } from '@/lib/standing/words'
import { DataTable, type Column } from '../ui/data-table'
import { StatusMark } from '../ui/status-mark'

type Props = { caption: string; rows: OwedRow[]; day: IsoDay; isUnclaimed?: boolean }

/** Items of a list can be long: the first words tell them apart, the page of each has all. */
const SHOWN = 160

const shortened = (text: string) => {
  const letters = Array.from(text)
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('').trimEnd()} …` : text
}

const what = ({ id, ref, kind, text }: OwedRow) => (
  <>
    <a href={`/workspace/owed/${id}`}>{ref ?? 'Outcome of a consultation'}</a>
    <br />
    {kind !== 'outcome' && `${KIND_WORDS[kind]}: `}
    <span dir="auto">{shortened(text)}</span>
  </>
)

function Due({ row, day }: { row: OwedRow; day: IsoDay }) {
  if (row.dueOn === null) return 'No date is established'
  const words = dueWords(row, day)
  if (words === null) return formatDay(row.dueOn)
  const status = isOverdue(row, day) ? 'late' : 'planned'
  return (
    <>
      {formatDay(row.dueOn)}
      <br />
      <StatusMark status={status} word={words} />
    </>
  )
}

function Asked({ row, isUnclaimed }: { row: OwedRow; isUnclaimed: boolean }) {
  const on = formatEdtf(row.askedOn)
  if (row.inheritedFrom === null) return on
  return (
    <>
      {on}
      <br />
      {isUnclaimed ? `Asked of ${row.inheritedFrom}` : `Asked of ${row.inheritedFrom}, which you succeeded`}
    </>
  )
}

/** What is owed, one line each: what it is, since when, by when, and what to do next. */
export function OwedTable({ caption, rows, day, isUnclaimed = false }: Props) {
  const columns: Column<OwedRow>[] = [
    { key: 'what', label: 'What', isRowHeader: true, render: what },
    { key: 'asked', label: 'Asked', render: (row) => <Asked row={row} isUnclaimed={isUnclaimed} /> },
    { key: 'due', label: 'Due', kind: 'date', render: (row) => <Due row={row} day={day} /> },
    { key: 'next', label: 'What is next', render: ({ next }) => (isUnclaimed ? 'Accept it' : next) },
  ]
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
}
