import { daysToCount, dueOn, STATUTORY_RESPONSE, type Clock } from '@/lib/clocks/rules'
import { foldedWorkingOf, type WorkingRow } from '@/lib/clocks/working-rules'
import { clockSentence, DAY_TYPE_HINTS, rowDays, uncountedWords } from '@/lib/clocks/words'
import { formatDay } from '@/lib/dates'
import { type Column, DataTable } from '../ui/data-table'
import { Details } from '../ui/details'

const columnsFor = (total: number): Column<WorkingRow>[] => [
  { key: 'day', label: 'Day', isRowHeader: true, render: rowDays },
  {
    key: 'count',
    label: 'How it counts',
    render: ({ number, uncounted }) =>
      uncounted ? `Not counted: ${uncountedWords(uncounted)}` : `Day ${number} of ${total}`,
  },
]

function CountingRule({ clock }: { clock: Clock }) {
  if (clock.basis !== 'statutory') return <p>{DAY_TYPE_HINTS[clock.dayType]}</p>
  return (
    <p>
      {STATUTORY_RESPONSE.reading} <a href={STATUTORY_RESPONSE.url}>Read regulation 22 in full</a>.
    </p>
  )
}

/** How a due date was counted, day by day, so that anybody can check it by hand. On paper it is always open. */
export function ClockWorking({ clock, onWhat }: { clock: Clock; onWhat?: string }) {
  const due = formatDay(dueOn(clock))
  return (
    <div className="clock-working">
      <Details summary={`How the due date of ${due} was counted`}>
        <p>{clockSentence(clock, onWhat)}</p>
        <CountingRule clock={clock} />
        <DataTable
          caption={`Each day from ${formatDay(clock.startsOn)} to ${due}`}
          columns={columnsFor(daysToCount(clock))}
          rows={foldedWorkingOf(clock)}
          rowKey={({ from }) => from}
        />
      </Details>
    </div>
  )
}
