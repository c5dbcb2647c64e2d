import type { ReactNode } from 'react'
import type { ConsultationState } from '@/lib/consultations/rules'
import { Tag, type Tone } from '../ui/tag'

const tones: Record<ConsultationState, Tone> = {
  dates_not_established: 'neutral',
  not_yet_open: 'info',
  open: 'good',
  awaiting_outcome: 'attention',
  outcome_published: 'neutral',
}

export function StateTag({ state, children }: { state: ConsultationState; children: ReactNode }) {
  return <Tag tone={tones[state]}>{children}</Tag>
}
