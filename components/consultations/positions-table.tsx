import type { StatedPosition } from '@/lib/consultations/said-rules'
import { STANCE_WORDS } from '@/lib/consultations/words'
import { formatEdtf } from '@/lib/dates'
import { type Moment, momentHref } from '@/lib/moment'
import { SourceNames } from '../citations/source-names'
import { type Column, DataTable } from '../ui/data-table'
import { NotEstablished } from '../ui/not-established'

const columnsAt = (moment: Moment): Column<StatedPosition>[] => [
  {
    key: 'who',
    label: 'Who',
    isRowHeader: true,
    render: ({ who, organisationSlug }) =>
      organisationSlug ? <a href={momentHref(moment, `/organisations/${organisationSlug}`)}>{who}</a> : who,
  },
  {
    key: 'stance',
    label: 'Position',
    render: ({ stance, optionNumber }) =>
      stance === 'not_established' ? (
        <NotEstablished>Not established</NotEstablished>
      ) : (
        <>
          {STANCE_WORDS[stance]}
          {optionNumber !== null && `, prefers option ${optionNumber}`}
        </>
      ),
  },
  { key: 'said', label: 'What was said', render: ({ summary }) => summary },
  {
    key: 'on',
    label: 'When',
    kind: 'date',
    render: ({ statedOn }) => (statedOn ? formatEdtf(statedOn) : <NotEstablished />),
  },
  { key: 'sources', label: 'Sources', render: ({ cited }) => <SourceNames cited={cited} /> },
]

/** Who said what, those for and those against in one table. */
export function PositionsTable({
  positions,
  moment,
}: {
  positions: readonly StatedPosition[]
  moment: Moment
}) {
  return (
    <DataTable
      caption="Positions taken on this consultation"
      columns={columnsAt(moment)}
      rows={positions}
      rowKey={({ id }) => id}
    />
  )
}
