import { formatDay } from '@/lib/dates'
import { type Moment, momentHref } from '@/lib/moment'
import type { ItemPage, PublicAction, PublicAssessment } from '@/lib/scrutiny-items/page-rules'
import { REVIEW_AFTER_MONTHS } from '@/lib/scrutiny-items/review-rules'
import { RATING_WORDS } from '@/lib/standing/words'
import type { PageGlossary } from '../glossary/glossary-text'
import { LedgerTable } from '../milestones/ledger-table'
import { MilestoneStanding } from '../milestones/milestone-standing'
import { EmptyState } from '../ui/empty-state'
import { Section } from '../ui/section'
import { MeetingLink } from './meeting-link'
import { RatingMark } from './standing-mark'
import { Written } from './written'

type Props = { item: ItemPage; moment: Moment; glossary: PageGlossary }

function Action({ action, moment, glossary }: { action: PublicAction } & Omit<Props, 'item'>) {
  return (
    <article className="part">
      <h3>
        <a href={momentHref(moment, `/milestones/${action.slug}`)}>{action.title}</a>
      </h3>
      <MilestoneStanding milestone={action} moment={moment} />
      {action.lines.length > 0 && (
        <LedgerTable
          lines={action.lines}
          glossary={glossary}
          caption={`Every date stated for this action: ${action.title}`}
        />
      )}
    </article>
  )
}

function Assessment({ assessment, moment }: { assessment: PublicAssessment; moment: Moment }) {
  const { rating, reason, on, meeting } = assessment
  return (
    <li className="history__entry">
      <p className="history__day">{formatDay(on)}</p>
      <div>
        <p className="history__what">
          <RatingMark rating={rating} word={RATING_WORDS[rating]} />
        </p>
        <Written>{reason}</Written>
        {meeting && (
          <p className="exchange__meta">
            <MeetingLink meeting={meeting} moment={moment} />
          </p>
        )}
      </div>
    </li>
  )
}

function Review({ item: { reviewDueOn, assessments }, moment }: Omit<Props, 'glossary'>) {
  if (!reviewDueOn) return null
  const isReviewed = assessments.some(({ on }) => on >= reviewDueOn)
  const isLate = !isReviewed && reviewDueOn < moment.on
  return (
    <p>
      The group reviews what was done {REVIEW_AFTER_MONTHS} months after it was accepted: on{' '}
      {formatDay(reviewDueOn)}.{isLate && ' No review has been recorded since.'}
    </p>
  )
}

/** What is done about an accepted recommendation: actions with every date stated for them, and how the group finds it goes. */
export function ItemFollowUp({ item, moment, glossary }: Props) {
  const { actions, assessments, reviewDueOn, kind } = item
  if (kind !== 'recommendation' || (!reviewDueOn && actions.length === 0 && assessments.length === 0))
    return null
  return (
    <Section id="follow-up" title="What is done about it">
      <Review item={item} moment={moment} />
      {assessments.length > 0 && (
        <ol className="history" aria-label="How the group finds that it goes">
          {assessments.toReversed().map((assessment) => (
            <Assessment key={assessment.id} assessment={assessment} moment={moment} />
          ))}
        </ol>
      )}
      {actions.length === 0 ? (
        <EmptyState title="No action has been stated">
          <p>What the body will do, and by when, is shown here once it says so.</p>
        </EmptyState>
      ) : (
        actions.map((action) => (
          <Action key={action.slug} action={action} moment={moment} glossary={glossary} />
        ))
      )}
    </Section>
  )
}
