import { INTEREST_WORDS } from '@/lib/meetings/words'
import type { ArrangedMeeting } from '@/lib/meetings/workspace-queries'
import { DataTable, type Column } from '../ui/data-table'

type Declared = ArrangedMeeting['declarations'][number]

/** What members declared, as the officer recorded it. */
export function InterestList({ meeting: { id, declarations } }: { meeting: ArrangedMeeting }) {
  if (declarations.length === 0) return <p>No interest has been declared yet.</p>
  const columns: Column<Declared>[] = [
    { key: 'member', label: 'Member', isRowHeader: true, render: ({ member }) => member },
    { key: 'kind', label: 'Kind', render: ({ kind }) => INTEREST_WORDS[kind] },
    { key: 'interest', label: 'Interest', render: ({ interest }) => <span dir="auto">{interest}</span> },
    { key: 'item', label: 'Of', render: ({ agendaItem }) => agendaItem?.title ?? 'The whole meeting' },
    {
      key: 'remove',
      label: 'Recorded in error?',
      render: (declared) => (
        <a href={`/workspace/meetings/${id}/interests/${declared.id}`}>
          Take it out
          <span className="nhsuk-u-visually-hidden">: the interest of {declared.member}</span>
        </a>
      ),
    },
  ]
  return (
    <DataTable
      caption="Declared at this meeting"
      columns={columns}
      rows={declarations}
      rowKey={(declared) => declared.id}
    />
  )
}
