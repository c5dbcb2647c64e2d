import { formatDay, formatInstant, londonDay } from '@/lib/dates'
import type { RegisterItem } from '@/lib/scrutiny-items/item-rules'
import { partsShown } from '@/lib/scrutiny-items/part-rules'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'
import { partWords } from '@/lib/standing/words'
import { FeedbackStateTag } from '../feedback/feedback-state'
import { SummaryList, type SummaryRow } from '../ui/summary-list'

/** One item of the register as its writer and the officer see it: its words, whom it asks, and how it stands. */
export function ItemFacts({ item }: { item: RegisterItem }) {
  const { kind, state, about, ref, authorName, bodyName, text } = item
  const parts = partsShown(text, item.parts)
  const rows: (SummaryRow | false | null)[] = [
    { key: 'State', value: <FeedbackStateTag state={state} /> },
    Boolean(ref) && { key: 'Reference', value: ref },
    { key: 'Kind', value: KIND_WORDS[kind] },
    {
      key: 'About',
      value: about ? <a href={about.href}>{about.title}</a> : 'Something that is not shown any more',
    },
    { key: 'Asked of', value: item.addresseeName ?? 'No body is named yet' },
    said('Work of the body', item.functionTitle),
    said('What it is about', item.matter),
    said('Evidence', item.evidence),
    said('Who took part', item.participants),
    said(kind === 'recommendation' ? 'Recommendation' : 'Words', text),
    said('To attend', item.attendance),
    parts.length > 0 && { key: 'Parts', value: <Parts item={item} /> },
    said('Why', item.reasons),
    { key: 'Written by', value: `${authorName}, ${bodyName}` },
    said('Raised at', item.raisedAt),
    said('Agreed at', item.agreedAt),
    ...datesOf(item),
    said('Why it ended', item.endReason),
    said('Hidden from the public, because', item.hiddenReason),
  ]
  return <SummaryList rows={rows.filter((row): row is SummaryRow => Boolean(row))} />
}

const said = (key: string, text: string | null): SummaryRow | null =>
  text ? { key, value: <Words text={text} /> } : null

function datesOf(item: RegisterItem): SummaryRow[] {
  const dates = [
    { key: 'Written', at: item.createdAt },
    { key: 'Handed in', at: item.submittedAt },
    { key: 'Withdrawn', at: item.withdrawnAt },
    { key: 'Closed', at: item.closedAt },
  ]
  // Of what was recorded later than it happened only the day is known.
  const days = [
    { key: 'Sent', at: item.sentAt },
    { key: 'Acknowledged', at: item.acknowledgedAt },
  ]
  return [
    ...dates.flatMap(({ key, at }) => (at ? [{ key, value: formatInstant(at) }] : [])),
    ...days.flatMap(({ key, at }) => (at ? [{ key, value: formatDay(londonDay(at)) }] : [])),
  ]
}

function Parts({ item: { parts, owed } }: { item: RegisterItem }) {
  return (
    <ol className="nhsuk-list nhsuk-list--number">
      {parts.map((part) => (
        <li key={part.number}>
          <Words text={part.text} />
          {owed && <div className="nhsuk-hint">{partWords(part)}</div>}
        </li>
      ))}
    </ol>
  )
}

function Words({ text }: { text: string }) {
  return (
    <span className="whitespace-pre-line" dir="auto">
      {text}
    </span>
  )
}
