import { daysBetween, firstDay, formatEdtf } from '@/lib/dates'
import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import { slipWords, statusWords } from '@/lib/milestones/words'
import type { Moment } from '@/lib/moment'
import { ToBeConfirmed } from '../ui/not-established'
import { Slip } from '../ui/slip'
import { StatusMark } from '../ui/status-mark'
import { shapeOf } from './timeline-item'

/** What is known of the date, in one sentence. */
function sentence({ status, standing, on }: ListedMilestone): string {
  const date = on ? formatEdtf(on) : ''
  switch (status) {
    case 'happened':
      return `It happened: ${date}.`
    case 'planned':
      return `It is planned for ${date}.`
    case 'at_risk':
      return `It is planned for ${date}, and its owner reports that the date is at risk.`
    case 'late':
      return `It was expected for ${date}. Nobody has reported that it happened.`
    case 'stopped':
      return standing.expected ? `It was expected for ${date}, and has been stopped.` : 'It has been stopped.'
    case 'undated':
      return 'No date for it has been found in any source.'
  }
}

/** Where a milestone stands: the state as a word and a shape, the date, and the slip in words first. */
export function MilestoneStanding({ milestone, moment }: { milestone: ListedMilestone; moment: Moment }) {
  const { status, standing, isConfirmed } = milestone
  const words = slipWords(standing)
  const latest = standing.actual ?? standing.expected
  const days =
    standing.firstPromise && latest ? daysBetween(firstDay(standing.firstPromise.on), firstDay(latest.on)) : 0
  return (
    <div className="standing">
      <p className="standing__status">
        <StatusMark status={shapeOf(status)} word={statusWords(status, standing.expected, moment.on)} />
        {!isConfirmed && <ToBeConfirmed />}
      </p>
      <p>{sentence(milestone)}</p>
      {words && standing.firstPromise && (
        <p>
          First promised for {formatEdtf(standing.firstPromise.on)}:{' '}
          <Slip words={words} days={standing.slip?.amount ? days : 0} longest={730} />
        </p>
      )}
    </div>
  )
}
