import { whenWords } from '@/lib/meetings/rules'
import { hrefOf } from '@/lib/meetings/task-rules'
import type { MyMeeting } from '@/lib/meetings/workspace-queries'
import { DataTable, type Column } from '../ui/data-table'
import { Tag, type Tone } from '../ui/tag'

type Visibility = MyMeeting['visibility']

const STATES: Record<Visibility, { tone: Tone; word: string }> = {
  draft: { tone: 'neutral', word: 'Draft' },
  published: { tone: 'good', word: 'Published' },
  hidden: { tone: 'attention', word: 'Hidden' },
}

/** Whether the public can read of a meeting. */
export function MeetingStateTag({ visibility }: { visibility: Visibility }) {
  const { tone, word } = STATES[visibility]
  return <Tag tone={tone}>{word}</Tag>
}

const columns: Column<MyMeeting>[] = [
  {
    key: 'title',
    label: 'Meeting',
    isRowHeader: true,
    render: (meeting) => <a href={hrefOf(meeting)}>{meeting.title}</a>,
  },
  { key: 'when', label: 'When', render: whenWords },
  { key: 'body', label: 'Of', render: ({ bodyName }) => bodyName },
  { key: 'state', label: 'State', render: ({ visibility }) => <MeetingStateTag visibility={visibility} /> },
  {
    key: 'pack',
    label: 'Pack',
    render: ({ packVersion }) => (packVersion === null ? 'None yet' : `Version ${packVersion}`),
  },
]

/** Meetings as their officer and the members of the group find them. */
export function MyMeetings({ meetings, caption }: { meetings: MyMeeting[]; caption: string }) {
  return <DataTable caption={caption} columns={columns} rows={meetings} rowKey={({ id }) => id} />
}
