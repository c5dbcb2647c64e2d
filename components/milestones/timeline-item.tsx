import { formatEdtf } from '@/lib/dates'
import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import { KIND_WORDS, statusWords } from '@/lib/milestones/words'
import { type Moment, momentHref } from '@/lib/moment'
import { type PageGlossary, GlossaryText } from '../glossary/glossary-text'
import type { Status } from '../ui/status-mark'
import type { TimelineItem } from '../ui/timeline'
import { PromiseKept } from './promise-kept'

/** The shape for each status: at risk is still planned, and says so in words. */
export const shapeOf = (status: ListedMilestone['status']): Status =>
  status === 'at_risk' ? 'planned' : status

/** A milestone as the timeline draws it. */
export function timelineItem(
  milestone: ListedMilestone,
  moment: Moment,
  glossary: PageGlossary,
): TimelineItem {
  const { slug, title, summary, status, on, kind, owner, standing, isConfirmed } = milestone
  return {
    id: slug,
    date: on ? formatEdtf(on) : 'No date stated',
    title,
    href: momentHref(moment, `/milestones/${slug}`),
    status: shapeOf(status),
    statusWord: statusWords(status, standing.expected, moment.on),
    meta: `${KIND_WORDS[kind]}, ${owner.shortName}`,
    toBeConfirmed: !isConfirmed,
    children: (
      <>
        {summary && (
          <p>
            <GlossaryText glossary={glossary}>{summary}</GlossaryText>
          </p>
        )}
        <PromiseKept standing={standing} />
      </>
    ),
  }
}
