import { formatEdtf } from '@/lib/dates'
import { type Moment, momentHref } from '@/lib/moment'
import type { MeetingLink as Meeting } from '@/lib/scrutiny-items/page-rules'

/** A meeting by its title, with its date. */
export const MeetingLink = ({ meeting, moment }: { meeting: Meeting; moment: Moment }) => (
  <>
    <a href={momentHref(moment, `/meetings/${meeting.slug}`)}>{meeting.title}</a>, {formatEdtf(meeting.on)}
  </>
)
