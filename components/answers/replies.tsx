import { formatInstant } from '@/lib/dates'
import type { OwedView } from '@/lib/answers/owed-rules'
import { LinkButton } from '../ui/link-button'

/** What the body says beside the public list, the latest first, and the way to say more. */
export function Replies({ view: { id, replies, isMine, settledOn } }: { view: OwedView }) {
  return (
    <>
      {replies.length === 0 && <p>The body that owes this has said nothing beside the public list.</p>}
      <ol className="replies">
        {replies.map(({ id: key, text, by, recordedAt }) => (
          <li className="reply" key={key}>
            <p className="reply__head">
              {by}, {formatInstant(recordedAt)}
            </p>
            <p className="whitespace-pre-line" dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ol>
      {isMine && settledOn === null && (
        <p>
          <LinkButton href={`/workspace/owed/${id}/reply`} variant="secondary">
            Reply beside the list
          </LinkButton>
        </p>
      )}
    </>
  )
}
