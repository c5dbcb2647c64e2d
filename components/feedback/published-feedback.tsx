import { formatDay, formatEdtf } from '@/lib/dates'
import type { PublishedFeedback as PublishedItem } from '@/lib/feedback/item-rules'
import type { Moment } from '@/lib/moment'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'
import { SourcesInline } from '../citations/sources-inline'
import { Details } from '../ui/details'
import { AddressedTo } from './addressed-to'

export type Feedback = Omit<PublishedItem, 'about'>

/** Written by people, shown as they wrote it: their lines, their direction of writing. */
const Written = ({ text }: { text: string }) => (
  <p className="feedback__text" dir="auto">
    {text}
  </p>
)

/** A question that nobody has answered says so; a comment asks for no answer. */
function Reply({ item: { kind, replyNote, withdrawnOn } }: { item: Feedback }) {
  if (replyNote) return <p>Reply on record: {replyNote}</p>
  const isOwedOne = !withdrawnOn && kind !== 'comment' && kind !== 'support'
  return isOwedOne ? <p>No reply on record.</p> : null
}

function Item({ item, moment }: { item: Feedback; moment: Moment }) {
  const { ref, kind, text, authorName, bodyName, raisedOn, publishedOn, withdrawnOn } = item
  const said = raisedOn ? `raised ${formatEdtf(raisedOn)}` : `published ${formatDay(publishedOn)}`
  return (
    <li className="feedback__item" id={ref.toLowerCase().replaceAll('/', '-')}>
      <p className="feedback__head">
        <strong>{KIND_WORDS[kind]}</strong> by {authorName}, {bodyName}
      </p>
      {withdrawnOn ? (
        <Details summary={`Withdrawn by its writer on ${formatDay(withdrawnOn)}`}>
          <Written text={text} />
        </Details>
      ) : (
        <Written text={text} />
      )}
      {item.addressed && !withdrawnOn && <AddressedTo addressed={item.addressed} moment={moment} />}
      <Reply item={item} />
      <p className="feedback__ref">
        {ref}, {said}
      </p>
      <SourcesInline cited={item.cited} />
    </li>
  )
}

/** What councillors have said of a thing, the earliest first, each with its name, committee and permanent reference. */
export function PublishedFeedback({ items, moment }: { items: readonly Feedback[]; moment: Moment }) {
  if (items.length === 0) return null
  return (
    <ul className="feedback">
      {items.map((item) => (
        <Item key={item.id} item={item} moment={moment} />
      ))}
    </ul>
  )
}
