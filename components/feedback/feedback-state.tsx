import type { FeedbackState } from '@/lib/feedback/rules'
import { STATE_WORDS } from '@/lib/feedback/words'
import { Tag, type Tone } from '../ui/tag'

const TONES: Record<FeedbackState, Tone> = {
  draft: 'neutral',
  submitted: 'info',
  returned: 'attention',
  published: 'good',
  withdrawn: 'neutral',
}

export function FeedbackStateTag({ state }: { state: FeedbackState }) {
  return <Tag tone={TONES[state]}>{STATE_WORDS[state]}</Tag>
}
