import { formatDay, formatEdtf } from '@/lib/dates'
import { type Moment, momentHref } from '@/lib/moment'
import type { ItemPage } from '@/lib/scrutiny-items/page-rules'
import { SummaryList, type SummaryRow } from '../ui/summary-list'
import { MeetingLink } from './meeting-link'

type Props = { item: ItemPage; moment: Moment }

/** Who asked, where and when, and what it is about. What is not known is left out. */
export function ItemFacts({ item, moment }: Props) {
  const { ref, askedBy, body, raisedOn, raisedAt, agreedAt, publishedOn, about, cameWithRecord } = item
  const { attendance } = item
  const rows: (SummaryRow | false | null)[] = [
    { key: 'Reference', value: ref },
    {
      key: 'Asked by',
      value: (
        <>
          {askedBy}, {body.href ? <a href={momentHref(moment, body.href)}>{body.name}</a> : body.name}
        </>
      ),
    },
    about && {
      key: 'About',
      value: (
        <>
          <a href={momentHref(moment, about.href)}>{about.title}</a> ({about.kind})
        </>
      ),
    },
    raisedAt
      ? { key: 'Raised at', value: <MeetingLink meeting={raisedAt} moment={moment} /> }
      : raisedOn !== null && { key: 'Raised', value: formatEdtf(raisedOn) },
    attendance && {
      key: 'To attend',
      value: attendance.meeting ? (
        <MeetingLink meeting={attendance.meeting} moment={moment} />
      ) : (
        formatEdtf(attendance.on)
      ),
    },
    !cameWithRecord && {
      key: 'Agreed',
      value: agreedAt ? <MeetingLink meeting={agreedAt} moment={moment} /> : formatDay(publishedOn),
    },
  ]
  return <SummaryList rows={rows.filter((row): row is SummaryRow => Boolean(row))} />
}
