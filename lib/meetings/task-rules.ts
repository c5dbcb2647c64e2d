import type { Task } from '../workspace/task-rules'
import { whenWords, type MeetingTime } from './rules'

type Ahead = MeetingTime & {
  id: string
  title: string
  visibility: 'draft' | 'published' | 'hidden'
  packVersion: number | null
  isMine: boolean
}

/** For officers and members: the meetings to come, each with what is to be done about it. */
export const meetingTasks = (upcoming: readonly Ahead[]): Task[] =>
  upcoming.map((meeting) => ({
    href: hrefOf(meeting),
    text: meeting.title,
    note: `${whenWords(meeting)}; ${stateOf(meeting)}`,
  }))

/** The page where somebody keeps a meeting, or prepares for it. */
export const hrefOf = ({ id, isMine }: Pick<Ahead, 'id' | 'isMine'>): string =>
  `/workspace/meetings/${id}${isMine ? '' : '/prepare'}`

function stateOf({ visibility, packVersion, isMine }: Ahead): string {
  if (visibility !== 'published') return visibility === 'draft' ? 'a draft, not yet published' : 'hidden'
  if (packVersion !== null) return `version ${packVersion} of the pack is issued`
  return isMine ? 'no pack has been issued yet' : 'to prepare'
}
