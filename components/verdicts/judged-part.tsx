import { formatInstant } from '@/lib/dates'
import type { FormState } from '@/lib/forms'
import type { PartView } from '@/lib/answers/owed-rules'
import type { JudgeableItem } from '@/lib/verdicts/judge-rules'
import { FINDINGS, mayFind } from '@/lib/verdicts/rules'
import { latestWords } from '@/lib/standing/rules'
import { FINDING_WORDS, partWords } from '@/lib/standing/words'
import { AnswerTag } from '../answers/answer-tags'
import { Details } from '../ui/details'
import { Radios } from '../ui/radios'
import { Textarea } from '../ui/textarea'
import { errorAt } from '../workspace/form-body'

type Props = { item: JudgeableItem; part: PartView; state: FormState }

const LONG = 1200
const OPEN = { value: '', label: 'Leave open' }

function LatestAnswer({ item, part }: Omit<Props, 'state'>) {
  const answer = latestWords(part.answers)
  if (!answer) {
    const { replyNote } = item
    return <p>{replyNote ? `On record: ${replyNote}` : 'Nothing has come.'}</p>
  }
  const words = (
    <p className="whitespace-pre-line" dir="auto">
      {answer.text}
    </p>
  )
  return (
    <div className="reply">
      <p className="reply__head">
        <AnswerTag answer={answer} /> {answer.by}, {formatInstant(answer.recordedAt)}
      </p>
      {answer.text.length > LONG ? <Details summary="Read the answer">{words}</Details> : words}
    </div>
  )
}

/** One part with its latest answer, and what the meeting found of it. */
export function JudgedPart({ item, part, state }: Props) {
  const which = item.parts.length > 1 ? `${item.ref}, part ${part.number}` : item.ref
  const allowed = FINDINGS.filter((each) => mayFind(each, part.answers.length > 0, item.hasReplyOnRecord))
  const choices = allowed.map((value) => ({ value, label: FINDING_WORDS[value] }))
  const [finding, reason] = [`finding-${part.id}`, `reason-${part.id}`]
  return (
    <>
      {item.parts.length > 1 && (
        <h3 className="nhsuk-heading-s" dir="auto">
          {part.number}. {part.text}
        </h3>
      )}
      <LatestAnswer item={item} part={part} />
      {part.verdicts.length > 0 && <p>So far: {partWords(part)}.</p>}
      <Radios
        name={finding}
        legend={`What did the group find of ${which}?`}
        hint={
          allowed.length === 1 ? 'Nothing has come, so it can only find that it was not answered.' : undefined
        }
        options={[OPEN, ...choices]}
        defaultValue={state.values[finding] ?? ''}
        error={errorAt(state, finding)}
        small
      />
      <Textarea
        name={reason}
        label={`Why, of ${which}`}
        hint="The public reads it. Not needed where the part is left open."
        rows={3}
        defaultValue={state.values[reason]}
        error={errorAt(state, reason)}
      />
    </>
  )
}
