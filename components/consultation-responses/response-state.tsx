import type { ResponseState } from '@/lib/consultation-responses/rules'
import { RESPONSE_STATE_WORDS } from '@/lib/consultation-responses/words'
import { Tag, type Tone } from '../ui/tag'

const TONES: Record<ResponseState, Tone> = {
  draft: 'neutral',
  circulated: 'info',
  agreed: 'attention',
  published: 'good',
}

export function ResponseStateTag({ state }: { state: ResponseState }) {
  return <Tag tone={TONES[state]}>{RESPONSE_STATE_WORDS[state]}</Tag>
}
