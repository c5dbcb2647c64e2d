import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import type { PartCounts } from '@/lib/milestones/window-rules'
import { statusWords } from '@/lib/milestones/words'
import { type Moment, momentHref } from '@/lib/moment'
import { counted, formatCount } from '@/lib/numbers'
import type { OwedCounts } from '@/lib/obligations/count-queries'
import { partsOf } from '@/lib/timeline/rules'
import type { AnswerItem } from '../ui/answers'

const SHOWN = 2

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

const answers = (count: number) => `${counted(count, 'answer')} ${count === 1 ? 'is' : 'are'}`

/** What is waited for: how many answers are owed, late, or nobody's, the outcomes of consultations, and of how many it is not established. */
function Owed({ owed, moment }: OwedProps) {
  const { open, late, newlyLate, nobodys, notEstablished, outcomes, lateOutcomes } = owed
  const link = (href: string, text: string) => <a href={momentHref(moment, href)}>{text}</a>
  return (
    <>
      <p>
        {open > 0
          ? `${answers(open)} owed to councillors, ${late > 0 ? `${formatCount(late)} of them late` : 'none of them late'}.`
          : 'No answer that is known to be owed to councillors is open.'}
        {newlyLate > 0 && (
          <> {link('/owed#new', `${formatCount(newlyLate)} became late in the last 7 days`)}.</>
        )}
      </p>
      {outcomes > 0 && (
        <p>
          {link(
            '/owed#outcomes',
            counted(outcomes, 'outcome of a consultation', 'outcomes of consultations'),
          )}{' '}
          {outcomes === 1 ? 'is' : 'are'} owed to the public,{' '}
          {lateOutcomes > 0 ? `${formatCount(lateOutcomes)} of them late` : 'not late'}.
        </p>
      )}
      {nobodys > 0 && (
        <p>
          {link('/owed#nobody', `${counted(nobodys, 'answer')}`)} {nobodys === 1 ? 'is' : 'are'} owed by
          nobody: the organisation is gone, and no other has accepted it.
        </p>
      )}
      {notEstablished > 0 && (
        <p>
          Of{' '}
          {link(
            '/questions?standing=not_established',
            counted(notEstablished, 'older question or request', 'older questions and requests'),
          )}{' '}
          it is not established whether an answer came.
        </p>
      )}
    </>
  )
}

type OwedProps = { owed: OwedCounts; moment: Moment }

/** What is owed and late: answers to councillors, and dates that have passed. */
export function lateAnswer(
  milestones: readonly ListedMilestone[],
  counts: PartCounts,
  owed: OwedCounts,
  moment: Moment,
): AnswerItem {
  const { late } = partsOf(milestones)
  const parts = [
    owed.late > 0 && `${counted(owed.late, 'answer')} late`,
    owed.lateOutcomes > 0 && `${counted(owed.lateOutcomes, 'outcome')} late`,
    counts.late > 0 && `${counted(counts.late, 'milestone')} late`,
  ].filter(Boolean)
  return {
    id: 'late',
    question: 'What is owed and late',
    answer: parts.length > 0 ? parts.join(', ') : 'Nothing is late',
    children: (
      <>
        <Owed owed={owed} moment={moment} />
        {counts.late > 0 && <LateList late={late} moment={moment} />}
        {counts.undated > 0 && (
          <p>
            For <a href={momentHref(moment, '/timeline#no-date')}>{counted(counts.undated, 'milestone')}</a>{' '}
            no date has ever been stated.
          </p>
        )}
      </>
    ),
    more: { href: momentHref(moment, '/owed'), text: 'All that is owed and late' },
  }
}
