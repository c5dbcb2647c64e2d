import { formatInstant } from '@/lib/dates'
import type { FeedbackItem } from '@/lib/feedback/item-rules'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'
import { FeedbackStateTag } from '../feedback/feedback-state'
import { SummaryList } from '../ui/summary-list'

/** One item as its writer and the officer see it: its words, what it is about, and how it stands. */
export function FeedbackFacts({ item }: { item: FeedbackItem }) {
  const { kind, state, text, about, ref, authorName, bodyName } = item
  const dates = [
    { key: 'Written', at: item.createdAt },
    { key: 'Sent to be checked', at: item.submittedAt },
    { key: 'Published', at: item.publishedAt },
    { key: 'Withdrawn', at: item.withdrawnAt },
  ]
  const rows = [
    { key: 'State', value: <FeedbackStateTag state={state} /> },
    { key: 'Kind', value: KIND_WORDS[kind] },
    {
      key: 'About',
      value: about ? <a href={about.href}>{about.title}</a> : 'Something that is not shown any more',
    },
    { key: 'Words', value: <Words text={text} /> },
    { key: 'Shown in public as', value: `${authorName}, ${bodyName}` },
    ...(ref ? [{ key: 'Reference', value: ref }] : []),
    ...dates.flatMap(({ key, at }) => (at ? [{ key, value: formatInstant(at) }] : [])),
  ]
  return <SummaryList rows={rows} />
}

function Words({ text }: { text: string }) {
  return (
    <span className="whitespace-pre-line" dir="auto">
      {text}
    </span>
  )
}
