import type { StatedPosition } from '@/lib/consultations/said-rules'
import { STANCE_WORDS } from '@/lib/consultations/words'
import { formatEdtf } from '@/lib/dates'
import { type Moment, momentHref } from '@/lib/moment'
import { SourceNames } from '../citations/source-names'
import { GlossaryText, type PageGlossary } from '../glossary/glossary-text'
import { type Column, DataTable } from '../ui/data-table'
import { NotEstablished } from '../ui/not-established'

type Props = { positions: readonly StatedPosition[]; moment: Moment; glossary: PageGlossary }

const columnsAt = ({ moment, glossary }: Omit<Props, 'positions'>): Column<StatedPosition>[] => [
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
  {
    key: 'said',
    label: 'What was said',
    render: ({ summary }) => <GlossaryText glossary={glossary}>{summary}</GlossaryText>,
  },
  {
    key: 'on',
    label: 'When',
    kind: 'date',
    render: ({ statedOn }) => (statedOn ? formatEdtf(statedOn) : <NotEstablished />),
  },
  { key: 'sources', label: 'Sources', render: ({ cited }) => <SourceNames cited={cited} /> },
]

/** Who said what, those for and those against in one table. */
export function PositionsTable({ positions, moment, glossary }: Props) {
  return (
    <DataTable
      caption="Positions taken on this consultation"
      columns={columnsAt({ moment, glossary })}
      rows={positions}
      rowKey={({ id }) => id}
    />
  )
}
