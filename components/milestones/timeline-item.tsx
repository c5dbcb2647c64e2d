import { daysBetween, firstDay, formatEdtf } from '@/lib/dates'
import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import { KIND_WORDS, slipWords, statusWords } from '@/lib/milestones/words'
import { type Moment, momentHref } from '@/lib/moment'
import { type PageGlossary, GlossaryText } from '../glossary/glossary-text'
import { Slip } from '../ui/slip'
import type { Status } from '../ui/status-mark'
import type { TimelineItem } from '../ui/timeline'

/** The shape for each status: at risk is still planned, and says so in words. */
export const shapeOf = (status: ListedMilestone['status']): Status =>
  status === 'at_risk' ? 'planned' : status

/** First promise and what became of it, in words. Silent where the date never differed. */
function FirstPromise({ milestone: { standing } }: { milestone: ListedMilestone }) {
  const { firstPromise, expected, actual } = standing
  const words = slipWords(standing)
  const latest = actual ?? expected
  const neverDiffered = standing.slip?.amount === 0 && standing.moves === 0
  if (!words || !firstPromise || !latest || neverDiffered) return null
  const days = daysBetween(firstDay(firstPromise.on), firstDay(latest.on))
  return (
    <p>
      First promised for {formatEdtf(firstPromise.on)}. <Slip words={words} days={days} longest={730} />
    </p>
  )
}

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
        <FirstPromise milestone={milestone} />
      </>
    ),
  }
}
