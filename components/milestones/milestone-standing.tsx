import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import { onDate, statusWords } from '@/lib/milestones/words'
import type { Moment } from '@/lib/moment'
import { ToBeConfirmed } from '../ui/not-established'
import { StatusMark } from '../ui/status-mark'
import { PromiseKept } from './promise-kept'
import { shapeOf } from './timeline-item'

/** What is known of the date, in one sentence. */
function sentence({ status, standing, on }: ListedMilestone): string {
  const date = on ? onDate(on) : ''
  switch (status) {
    case 'happened':
      return `It happened ${date}.`
    case 'planned':
      return `It is planned to happen ${date}.`
    case 'at_risk':
      return `It is planned to happen ${date}, and its owner reports that the date is at risk.`
    case 'late':
      return `It was expected ${date}. Nobody has reported that it happened.`
    case 'stopped':
      return standing.expected ? `It was expected ${date}, and has been stopped.` : 'It has been stopped.'
    case 'undated':
      return 'No date for it has been found in any source.'
  }
}

/** Where a milestone stands: the state as a word and a shape, the date, and the slip in words first. */
export function MilestoneStanding({ milestone, moment }: { milestone: ListedMilestone; moment: Moment }) {
  const { status, standing, isConfirmed } = milestone
  return (
    <div className="standing">
      <p className="standing__status">
        <StatusMark status={shapeOf(status)} word={statusWords(status, standing.expected, moment.on)} />
        {!isConfirmed && <ToBeConfirmed />}
      </p>
      <p>{sentence(milestone)}</p>
      <PromiseKept standing={standing} />
    </div>
  )
}
