import type { AnswerableItem, OwedView, PartView } from '@/lib/answers/owed-rules'
import { partStanding } from '@/lib/standing/rules'
import { partWords } from '@/lib/standing/words'
import { LinkButton } from '../ui/link-button'
import { Section } from '../ui/section'
import { PartHistory } from './part-history'

type Props = { view: OwedView; item: AnswerableItem }

/** Each part with its own history, and for the body that owes the answer the way to give it. */
export function OwedParts({ view, item }: Props) {
  return item.parts.map((part) => {
    const title = item.parts.length > 1 ? `Part ${part.number}` : 'The answer'
    return (
      <Section key={part.id} id={`part-${part.number}`} title={title}>
        {item.parts.length > 1 && (
          <p className="whitespace-pre-line" dir="auto">
            {part.text}
          </p>
        )}
        <p>
          <strong>{partWords(part)}.</strong>
        </p>
        <PartHistory
          part={part}
          correctHref={view.isMine ? (id) => `/workspace/owed/${view.id}/correct/${id}` : undefined}
        />
        {view.isMine && <AnswerLink id={view.id} part={part} isOnly={item.parts.length === 1} />}
      </Section>
    )
  })
}

function AnswerLink({ id, part, isOnly }: { id: string; part: PartView; isOnly: boolean }) {
  const isDone = ['full', 'refusal', 'answered'].includes(partStanding(part))
  const words = part.answers.length > 0 ? 'Give another answer' : 'Answer'
  return (
    <p>
      <LinkButton
        href={`/workspace/owed/${id}/answer/${part.number}`}
        variant={isDone ? 'secondary' : 'primary'}
      >
        {isOnly ? words : `${words} to part ${part.number}`.replace('Answer to', 'Answer')}
      </LinkButton>
    </p>
  )
}
