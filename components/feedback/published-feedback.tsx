import { formatDay, formatEdtf } from '@/lib/dates'
import type { PublishedFeedback } from '@/lib/feedback/item-rules'
import { KIND_WORDS } from '@/lib/feedback/words'
import { Details } from '../ui/details'
import { Tag } from '../ui/tag'

type Props = { items: PublishedFeedback[]; headingLevel?: 3 | 4 }

/** What councillors have said of the thing that a page is about, each with name, committee, date and reference. */
export function PublishedFeedbackList({ items, headingLevel = 3 }: Props) {
  if (items.length === 0) return null
  const Heading = `h${headingLevel}` as const
  return (
    <ul className="nhsuk-list">
      {items.map((item) => (
        <li key={item.id} id={item.ref.replaceAll('/', '-')}>
          <Heading className="nhsuk-heading-s">
            {KIND_WORDS[item.kind]} <span className="nhsuk-u-font-weight-normal">{item.ref}</span>
          </Heading>
          <Words item={item} />
          <p className="nhsuk-body-s">
            {item.authorName}, {item.bodyName}, {formatEdtf(item.raisedOn ?? item.publishedOn)}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** A withdrawn item stays in the record: its words are one click further away. */
function Words({ item: { text, withdrawnOn, replyNote } }: { item: PublishedFeedback }) {
  const words = (
    <p className="whitespace-pre-line" dir="auto">
      {text}
    </p>
  )
  if (!withdrawnOn) {
    return (
      <>
        {words}
        {replyNote && <p>{replyNote}</p>}
      </>
    )
  }
  return (
    <>
      <p>
        <Tag>Withdrawn</Tag> Its writer took this back on {formatDay(withdrawnOn)}.
      </p>
      <Details summary="What it said">{words}</Details>
    </>
  )
}
