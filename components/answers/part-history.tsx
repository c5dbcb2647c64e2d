import { formatInstant } from '@/lib/dates'
import type { AnswerView, PartView, VerdictView } from '@/lib/answers/owed-rules'
import { Conflict } from '../ui/conflict'
import { Details } from '../ui/details'
import { AnswerTag, FindingTag } from './answer-tags'
import { formatCount } from '@/lib/numbers'

/** Beyond this an answer is folded: the page stays one that can be read. */
const LONG = 2000

function Words({ text }: { text: string }) {
  const words = (
    <p className="whitespace-pre-line" dir="auto">
      {text}
    </p>
  )
  if (text.length <= LONG) return words
  return <Details summary={`Read all ${formatCount(text.length)} characters of it`}>{words}</Details>
}

type AnswerProps = { answer: AnswerView; answers: readonly AnswerView[]; correctHref?: string }

function Answer({ answer, answers, correctHref }: AnswerProps) {
  const { id, text, by, recordedAt, correctsId } = answer
  const corrected = answers.find((each) => each.id === correctsId)
  const correction = answers.find((each) => each.correctsId === id)
  return (
    <li className="reply" id={`answer-${id}`}>
      <p className="reply__head">
        <AnswerTag answer={answer} /> {by}, {formatInstant(recordedAt)}
      </p>
      {corrected && (
        <p>
          Corrects <a href={`#answer-${corrected.id}`}>the answer of {formatInstant(corrected.recordedAt)}</a>
          .
        </p>
      )}
      {correction && (
        <p>
          Corrected by <a href={`#answer-${correction.id}`}>that of {formatInstant(correction.recordedAt)}</a>
          .
        </p>
      )}
      <Words text={text} />
      {corrected && (
        <Details summary="Compare it word by word with what it corrects">
          <Conflict
            label="The answer before and after the correction"
            yours={{ heading: 'Before', by: formatInstant(corrected.recordedAt), text: corrected.text }}
            theirs={{ heading: 'Corrected', by: formatInstant(recordedAt), text }}
          />
        </Details>
      )}
      {correctHref && !correction && (
        <p>
          <a href={correctHref}>
            Correct this answer
            <span className="nhsuk-u-visually-hidden"> of {formatInstant(recordedAt)}</span>
          </a>
        </p>
      )}
    </li>
  )
}

function Verdict({ verdict, latestId }: { verdict: VerdictView; latestId: string | null }) {
  const isOlder = verdict.answerId !== latestId
  return (
    <li className="reply">
      <p className="reply__head">
        The group found: <FindingTag finding={verdict.finding} /> {verdict.meeting}
      </p>
      <p className="whitespace-pre-line" dir="auto">
        {verdict.reason}
      </p>
      {isOlder && <p>Another answer has come since, which the group has yet to judge.</p>}
    </li>
  )
}

type Props = { part: PartView; correctHref?: (answerId: string) => string }

/** All that was answered to one part and found of it, each with who and when. */
export function PartHistory({ part: { answers, verdicts }, correctHref }: Props) {
  if (answers.length + verdicts.length === 0) return <p>Nothing has come yet.</p>
  const latestId = answers.at(-1)?.id ?? null
  return (
    <ol className="replies">
      {answers.map((answer) => (
        <Answer key={answer.id} answer={answer} answers={answers} correctHref={correctHref?.(answer.id)} />
      ))}
      {verdicts.map((verdict) => (
        <Verdict key={verdict.id} verdict={verdict} latestId={latestId} />
      ))}
    </ol>
  )
}
