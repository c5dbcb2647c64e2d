import { ANSWER_KIND_WORDS, FINDING_WORDS, RESPONSE_WORDS } from '@/lib/standing/words'
import type { AnswerView, VerdictView } from '@/lib/answers/owed-rules'
import { Tag, type Tone } from '../ui/tag'

const FINDING_TONES: Record<VerdictView['finding'], Tone> = {
  answered: 'good',
  partly: 'attention',
  not_answered: 'bad',
  disputed: 'bad',
}

/** What a body says of its answer. */
export function AnswerTag({ answer: { kind, response } }: { answer: Pick<AnswerView, 'kind' | 'response'> }) {
  const said = response && kind !== 'correction' ? RESPONSE_WORDS[response] : ANSWER_KIND_WORDS[kind]
  return <Tag tone="info">{said}</Tag>
}

/** What the group found. */
export function FindingTag({ finding }: { finding: VerdictView['finding'] }) {
  return <Tag tone={FINDING_TONES[finding]}>{FINDING_WORDS[finding]}</Tag>
}
