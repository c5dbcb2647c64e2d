import type { IsoDay } from '@/lib/dates'
import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import { statusWords } from '@/lib/milestones/words'
import { StatusMark } from '../ui/status-mark'

/** Where a milestone stands, as its public page says it. */
export function MilestoneState({ milestone, day }: { milestone: ListedMilestone; day: IsoDay }) {
  const { status, standing } = milestone
  const word = statusWords(status, standing.expected, day)
  return <StatusMark status={status === 'at_risk' ? 'planned' : status} word={word} />
}
