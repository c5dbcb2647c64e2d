import type { ArrangedMeeting } from '@/lib/meetings/workspace-queries'
import { DataTable, type Column } from '../ui/data-table'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'

type Item = ArrangedMeeting['agenda'][number]
type Move = (form: FormData) => Promise<void>
type Props = { meeting: ArrangedMeeting; move: Move }

/** The agenda in order, each item with the way to change it and to move it a step. */
export function AgendaList({ meeting, move }: Props) {
  const { agenda } = meeting
  if (agenda.length === 0) {
    return (
      <EmptyState title="The agenda is empty">
        <p>What is to be discussed appears here, and on the public page of the meeting.</p>
      </EmptyState>
    )
  }
  return (
    <DataTable
      caption="Items in their order"
      columns={columnsOf(meeting, move)}
      rows={agenda}
      rowKey={({ id }) => id}
    />
  )
}

const columnsOf = (meeting: ArrangedMeeting, move: Move): Column<Item>[] => [
  { key: 'position', label: 'Place', render: ({ position }) => position },
  {
    key: 'title',
    label: 'Item',
    isRowHeader: true,
    render: ({ id, title }) => <a href={`/workspace/meetings/${meeting.id}/agenda/${id}`}>{title}</a>,
  },
  {
    key: 'item',
    label: 'To be considered',
    render: ({ scrutinyItem }) =>
      scrutinyItem?.hiddenReason
        ? 'An item that is hidden'
        : (scrutinyItem?.ref ?? 'Nothing of the register'),
  },
  {
    key: 'move',
    label: 'Move',
    render: (item) => <Moves item={item} meeting={meeting} move={move} />,
  },
]

function Moves({ item, meeting, move }: { item: Item } & Props) {
  const { id, version, agenda } = meeting
  const isFirst = item.position === agenda[0]?.position
  const isLast = item.position === agenda.at(-1)?.position
  if (isFirst && isLast) return 'The only item'
  return (
    <form action={move} className="move-buttons">
      <input type="hidden" name="meetingId" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="agendaItemId" value={item.id} />
      <input type="hidden" name="position" value={item.position} />
      {!isFirst && <MoveButton direction="up" title={item.title} />}
      {!isLast && <MoveButton direction="down" title={item.title} />}
    </form>
  )
}

function MoveButton({ direction, title }: { direction: 'up' | 'down'; title: string }) {
  return (
    <Button variant="secondary" small name="direction" value={direction}>
      {direction === 'up' ? 'Up' : 'Down'}
      <span className="nhsuk-u-visually-hidden"> {title}</span>
    </Button>
  )
}
