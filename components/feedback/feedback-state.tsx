import type { ItemState } from '@/lib/scrutiny-items/rules'
import { STATE_WORDS } from '@/lib/scrutiny-items/words'
import { Tag, type Tone } from '../ui/tag'

const TONES: Record<ItemState, Tone> = {
  draft: 'neutral',
  submitted: 'info',
  returned: 'attention',
  published: 'good',
  agreed: 'info',
  sent: 'info',
  acknowledged: 'info',
  answered: 'attention',
  judged: 'good',
  closed: 'neutral',
  withdrawn: 'neutral',
}

export function FeedbackStateTag({ state }: { state: ItemState }) {
  return <Tag tone={TONES[state]}>{STATE_WORDS[state]}</Tag>
}
