import { formatDay, formatEdtf, type Edtf, type IsoDay } from '../dates'
import type { DateChange } from '../milestones/change-rules'
import { onDate } from '../milestones/words'
import type { About, SectionId } from './schema'

/** The title of each part of a pack. */
export const SECTION_TITLES: Record<SectionId, string> = {
  agenda: 'Agenda',
  interests: 'Declarations of interest',
  changed: 'What changed since the last meeting',
  late: 'What is late, and who owes it',
  answers: 'Answers for the group to judge',
  consultations: 'Open consultations',
}

/** What each part says where there is nothing to tell. */
export const NOTHING: Record<SectionId, string> = {
  agenda: 'No agenda has been set yet.',
  interests: 'No interest has been declared yet. A member who has one declares it at the meeting.',
  changed: 'Nothing in the record has changed.',
  late: 'Nothing that the group has asked for is late.',
  answers: 'No answer is waiting for a finding by the group.',
  consultations: 'No consultation is open.',
}

/** "Stated on 3 May 2026: moved from April 2027 to June 2027." */
export function changeLine({ kind, statedOn, from, to }: DateChange): string {
  const stated = `Stated ${onDate(statedOn)}`
  if (kind === 'happened' && to === statedOn) return `Happened ${onDate(to)}.`
  if (kind === 'happened') return `${stated}: happened ${onDate(to)}.`
  if (kind === 'moved' && from) return `${stated}: moved from ${formatEdtf(from)} to ${formatEdtf(to)}.`
  return `${stated}: first date given, ${formatEdtf(to)}.`
}

type Since = { day: IsoDay; meeting: { title: string; on: Edtf } | null }

/** From when a pack tells what changed. `meeting` null and `isWithheld` false: the record has no earlier meeting of the group. */
export function sinceSentence({ day, meeting }: Since, isWithheld = false): string {
  if (meeting && !isWithheld)
    return `Since the group’s meeting, ${formatEdtf(meeting.on)} (${meeting.title}).`
  if (isWithheld) return `Since ${formatDay(day)}.`
  return `The record holds no earlier meeting of this group, so this goes back one year, to ${formatDay(day)}.`
}

/** "Version 2, issued on 3 May 2026". */
export const versionWords = (version: number, on: IsoDay): string =>
  `Version ${version}, issued on ${formatDay(on)}`

/** Why a paragraph is not shown any more, where no reason of its own was given. */
export const PARAGRAPH_WITHHELD = {
  item: 'What it was about is not published any more.',
  milestone: 'What it was about is not published any more.',
  consultation: 'What it was about is not published any more.',
  meeting: 'What it was about is not published any more.',
  'agenda-item': 'This was taken off the agenda after the version was issued.',
  declaration: 'This was taken out of the record after the version was issued.',
} as const satisfies Record<About['type'], string>
