import { formatDay } from '@/lib/dates'
import { type Moment, momentHref } from '@/lib/moment'
import type { ItemPage, PublicAction, PublicAssessment } from '@/lib/scrutiny-items/page-rules'
import { RATING_WORDS } from '@/lib/standing/words'
import { REVIEW_MONTHS } from '@/lib/verdicts/review-rules'
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

/** When the group looks at it next. What is over is not looked at again. */
function Review({ item: { followUp, closed, withdrawn }, moment }: Omit<Props, 'glossary'>) {
  if (!followUp || closed || withdrawn) return null
  const { acceptedOn, reviewDueOn } = followUp
  if (!reviewDueOn) return <p>A review found it carried out, so no further review is due.</p>
  return (
    <p>
      It was accepted on {formatDay(acceptedOn)}. The group reviews what was done {REVIEW_MONTHS} months after
      that, and every {REVIEW_MONTHS} months until it finds it carried out. The next review is due on{' '}
      {formatDay(reviewDueOn)}.{reviewDueOn < moment.on && ' None has been recorded since.'}
    </p>
  )
}

/** What is done about an accepted recommendation: actions with every date stated for them, and how the group finds it goes. */
export function ItemFollowUp({ item, moment, glossary }: Props) {
  const { actions, assessments, followUp } = item
  if (!followUp && actions.length === 0 && assessments.length === 0) return null
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
