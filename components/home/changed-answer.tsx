import { formatEdtf } from '@/lib/dates'
import { type DateChange, latestChanges } from '@/lib/milestones/change-rules'
import { onDate } from '@/lib/milestones/words'
import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import { type Moment, momentHref } from '@/lib/moment'
import type { AnswerItem } from '../ui/answers'

const SHOWN = 3

function whatChanged({ kind, from, to }: DateChange): string {
  if (kind === 'happened') return `happened ${onDate(to)}`
  if (kind === 'moved' && from) return `moved from ${formatEdtf(from)} to ${formatEdtf(to)}`
  return `now has a date: ${formatEdtf(to)}`
}

/** What changed recently: the last statements that changed what was known. */
export function changedAnswer(milestones: readonly ListedMilestone[], moment: Moment): AnswerItem {
  const changes = latestChanges(milestones, SHOWN)
  const [latest] = changes
  return {
    id: 'changed',
    question: 'What changed recently',
    answer: latest ? formatEdtf(latest.statedOn) : 'Nothing yet',
    children: (
      <ul>
        {changes.map((change) => (
          <li key={`${change.slug}-${change.kind}-${change.statedOn}`}>
            <a href={momentHref(moment, `/milestones/${change.slug}`)}>{change.title}</a>,{' '}
            {whatChanged(change)}
          </li>
        ))}
      </ul>
    ),
    more: { href: momentHref(moment, '/timeline#happened'), text: 'The timeline' },
  }
}
