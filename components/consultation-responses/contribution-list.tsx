import type { Contribution } from '@/lib/consultation-responses/document-rules'
import { formatDay } from '@/lib/dates'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'
import { Details } from '../ui/details'

type Props = {
  contributions: readonly Contribution[]
  /** The consultation's page, where each contribution stands as it was said. */
  feedbackHref: string
}

const Written = ({ text }: { text: string }) => (
  <p className="feedback__text" dir="auto">
    {text}
  </p>
)

function Shown({
  contribution,
  feedbackHref,
}: { contribution: Extract<Contribution, { isWithheld: false }> } & Pick<Props, 'feedbackHref'>) {
  const { ref, kind, text, original, isEdited, authorName, anchor, withdrawnOn } = contribution
  return (
    <>
      <Written text={text} />
      <p className="feedback__ref">
        {KIND_WORDS[kind]} by {authorName}, <a href={`${feedbackHref}#${anchor}`}>{ref}</a>
        {isEdited && ', edited'}
        {withdrawnOn && `, withdrawn by its writer on ${formatDay(withdrawnOn)}`}
      </p>
      {isEdited && (
        <Details summary={`The words of ${ref} as they were said`}>
          <Written text={original} />
        </Details>
      )}
    </>
  )
}

/** Feedback taken up into a response: the words as the group edited them, who said it, and the words as they were said. */
export function ContributionList({ contributions, feedbackHref }: Props) {
  if (contributions.length === 0) return null
  return (
    <ul className="feedback">
      {contributions.map((each) => (
        <li className="feedback__item" key={each.id}>
          {each.isWithheld ? (
            <p>A contribution is withheld: it was hidden after it had been taken up. Reason: {each.reason}</p>
          ) : (
            <Shown contribution={each} feedbackHref={feedbackHref} />
          )}
        </li>
      ))}
    </ul>
  )
}
