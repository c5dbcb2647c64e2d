import { formatEdtf } from '@/lib/dates'
import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import type { PartCounts } from '@/lib/milestones/window-rules'
import { type Moment, momentHref } from '@/lib/moment'
import { formatCount } from '@/lib/numbers'
import { partsOf } from '@/lib/timeline/rules'
import type { AnswerItem } from '../ui/answers'

const SHOWN = 3

/** What comes next: the next planned milestones by date. */
export function nextAnswer(
  milestones: readonly ListedMilestone[],
  counts: PartCounts,
  moment: Moment,
): AnswerItem {
  const toCome = partsOf(milestones).toCome.flatMap(({ items }) => items)
  const [first] = toCome
  const base = { id: 'next', question: 'What comes next' }
  if (!first?.on) {
    return {
      ...base,
      answer: 'Nothing with a date',
      children: <p>No change with a date is planned, as far as this record knows.</p>,
    }
  }
  const more = {
    href: momentHref(moment, '/timeline#to-come'),
    text: `All that is still to come (${formatCount(counts.toCome)})`,
  }
  return {
    ...base,
    answer: formatEdtf(first.on),
    more,
    children: (
      <ul>
        {toCome.slice(0, SHOWN).map(({ slug, title, on }) => (
          <li key={slug}>
            <a href={momentHref(moment, `/milestones/${slug}`)}>{title}</a>
            {on && `, ${formatEdtf(on)}`}
          </li>
        ))}
      </ul>
    ),
  }
}
