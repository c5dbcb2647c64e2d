import { whenWords } from '@/lib/meetings/rules'
import type { MeetingItem } from '@/lib/meetings/queries'
import { type Moment, momentHref } from '@/lib/moment'
import { type Column, DataTable } from '../ui/data-table'

type Props = { meetings: readonly MeetingItem[]; caption: string; moment: Moment }

const columnsFor = (moment: Moment): Column<MeetingItem>[] => [
  {
    key: 'meeting',
    label: 'Meeting',
    isRowHeader: true,
    render: ({ slug, title }) => <a href={momentHref(moment, `/meetings/${slug}`)}>{title}</a>,
  },
  { key: 'when', label: 'When', render: whenWords },
  { key: 'body', label: 'Of', render: ({ body }) => body.name },
]

/** Meetings with their dates as precise as they are established. */
export function MeetingTable({ meetings, caption, moment }: Props) {
  return (
    <DataTable caption={caption} columns={columnsFor(moment)} rows={meetings} rowKey={({ slug }) => slug} />
  )
}
