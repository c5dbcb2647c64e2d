import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import type { PartCounts } from '@/lib/milestones/window-rules'
import { counted, statusWords } from '@/lib/milestones/words'
import { type Moment, momentHref } from '@/lib/moment'
import { partsOf } from '@/lib/timeline/rules'
import type { AnswerItem } from '../ui/answers'

const SHOWN = 3

function LateList({ late, moment }: { late: ListedMilestone[]; moment: Moment }) {
  return (
    <ul>
      {late.slice(0, SHOWN).map(({ slug, title, status, standing }) => (
        <li key={slug}>
          <a href={momentHref(moment, `/milestones/${slug}`)}>{title}</a>,{' '}
          {statusWords(status, standing.expected, moment.on)}
        </li>
      ))}
    </ul>
  )
}

/** What is late: dates that have passed, promises without a date, questions without a reply. */
export function lateAnswer(
  milestones: readonly ListedMilestone[],
  counts: PartCounts,
  unanswered: number | null,
  moment: Moment,
): AnswerItem {
  const { late } = partsOf(milestones)
  return {
    id: 'late',
    question: 'What is late',
    answer: counts.late > 0 ? `${counted(counts.late, 'milestone')} late` : 'No date has been missed',
    children: (
      <>
        {counts.late > 0 && <LateList late={late} moment={moment} />}
        {counts.undated > 0 && (
          <p>
            For <a href={momentHref(moment, '/timeline#no-date')}>{counted(counts.undated, 'milestone')}</a>{' '}
            no date has ever been stated.
          </p>
        )}
        {unanswered !== null && (
          <p>
            {unanswered > 0
              ? `${counted(unanswered, 'question or request', 'questions and requests')} of councillors ${unanswered === 1 ? 'has' : 'have'} no reply on record.`
              : 'Every question of councillors has a reply on record.'}
          </p>
        )}
      </>
    ),
    more:
      counts.late > 0
        ? { href: momentHref(moment, '/timeline?status=late'), text: 'All that is late' }
        : undefined,
  }
}
