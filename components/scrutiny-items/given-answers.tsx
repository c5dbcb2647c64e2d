import { formatDay } from '@/lib/dates'
import type { Moment } from '@/lib/moment'
import { answerAnchor } from '@/lib/scrutiny-items/history-rules'
import type { PublicAnswer, PublicPart } from '@/lib/scrutiny-items/page-rules'
import { ANSWER_KIND_WORDS, RESPONSE_WORDS } from '@/lib/standing/words'
import { wordChanges, type WordChange } from '@/lib/word-changes'
import { OrganisationLink } from '../organisations/organisation-link'
import { Marked } from '../ui/marked'
import { Written } from './written'

type Props = { part: PublicPart; hasReplyOnRecord: boolean; moment: Moment }
type Placed = { answer: PublicAnswer; part: PublicPart; moment: Moment }

const anchorOf = (part: PublicPart, id: string) =>
  answerAnchor(
    part.number,
    part.answers.findIndex((each) => each.id === id),
  )

function Links({ answer, part }: Omit<Placed, 'moment'>) {
  const { answers } = part
  const corrected = answers.find(({ id }) => id === answer.correctsId)
  const corrections = answers.filter(({ correctsId }) => correctsId === answer.id)
  return (
    <>
      {corrected && (
        <p className="exchange__meta">
          Corrects <a href={`#${anchorOf(part, corrected.id)}`}>the answer of {formatDay(corrected.on)}</a>
        </p>
      )}
      {corrections.map(({ id, on }) => (
        <p className="exchange__meta" key={id}>
          Corrected by <a href={`#${anchorOf(part, id)}`}>the correction of {formatDay(on)}</a>
        </p>
      ))}
    </>
  )
}

type Side = 'before' | 'after'
type AnswerProps = Placed & { changes?: readonly WordChange[] | null; side?: Side; isAgain?: boolean }

/** One answer, whole. Shown again beside a second correction, it is not the place that links lead to. */
function Answer({ answer, part, moment, changes, side, isAgain }: AnswerProps) {
  const { id, kind, response, text, by, on } = answer
  return (
    <div className="exchange__entry" id={isAgain ? undefined : anchorOf(part, id)}>
      <p className="exchange__head">
        <strong>{ANSWER_KIND_WORDS[kind]}</strong>
        {response && <>: {RESPONSE_WORDS[response].toLowerCase()}</>}, {formatDay(on)}
      </p>
      <p className="exchange__meta">
        <OrganisationLink organisation={by} moment={moment} />
      </p>
      <Links answer={answer} part={part} />
      {changes && side ? <Marked changes={changes} side={side} /> : <Written>{text}</Written>}
    </div>
  )
}

/** A correction beside what it corrects, both whole, with the words that only one of them has marked. */
function Correction({ answer, part, moment }: Placed) {
  const corrected = part.answers.find(({ id }) => id === answer.correctsId)
  if (!corrected) return <Answer answer={answer} part={part} moment={moment} />
  const first = part.answers.find(({ correctsId }) => correctsId === corrected.id)
  const isAgain = corrected.kind === 'correction' || first?.id !== answer.id
  const changes = wordChanges(corrected.text, answer.text)
  const shared = { part, moment, changes }
  return (
    <div className="correction">
      <p className="exchange__meta">
        {changes
          ? 'Words that are in one of the two only are highlighted.'
          : 'These texts differ in so much that nothing is highlighted.'}
      </p>
      <div className="correction__sides">
        <Answer answer={corrected} side="before" isAgain={isAgain} {...shared} />
        <Answer answer={answer} side="after" {...shared} />
      </div>
    </div>
  )
}

/** All that the body answered to one part, in the order in which it came. Nothing is ever taken away. */
export function GivenAnswers({ part, hasReplyOnRecord, moment }: Props) {
  const { answers } = part
  if (answers.length === 0 && hasReplyOnRecord)
    return (
      <p>
        No answer has been given in the register. <a href="#reply-on-record">A reply is on record</a>.
      </p>
    )
  if (answers.length === 0) return <p>No answer has come.</p>
  const isCorrected = (id: string) => answers.some(({ correctsId }) => correctsId === id)
  return answers.map((answer) => {
    if (answer.kind === 'correction')
      return <Correction key={answer.id} answer={answer} part={part} moment={moment} />
    return isCorrected(answer.id) ? null : (
      <Answer key={answer.id} answer={answer} part={part} moment={moment} />
    )
  })
}
