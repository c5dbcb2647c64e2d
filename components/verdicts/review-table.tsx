import { formatDay, formatEdtf, type IsoDay } from '@/lib/dates'
import { reviewWords, type ToReview } from '@/lib/verdicts/judge-rules'
import { RATING_WORDS } from '@/lib/standing/words'
import { DataTable, type Column } from '../ui/data-table'
import { StatusMark } from '../ui/status-mark'
import { Tag, type Tone } from '../ui/tag'

const TONES: Record<NonNullable<ToReview['rating']>, Tone> = { red: 'bad', amber: 'attention', green: 'good' }

/** How the group found that it is carried out. */
export function RatingTag({ rating }: { rating: ToReview['rating'] }) {
  if (rating === null) return 'Not assessed yet'
  return <Tag tone={TONES[rating]}>{RATING_WORDS[rating].split(':')[0]}</Tag>
}

function Review({ review, day }: { review: ToReview; day: IsoDay }) {
  const { reviewDueOn } = review
  if (reviewDueOn === null || reviewDueOn >= day) return reviewWords(review, day)
  return <StatusMark status="late" word={reviewWords(review, day)} />
}

const actions = ({ actions: promised }: ToReview) =>
  promised.length === 0 ? (
    'None promised'
  ) : (
    <ul>
      {promised.map(({ id, title, slug, on, hasHappened }) => (
        <li key={id}>
          <a href={`/milestones/${slug}`}>
            <bdi>{title}</bdi>
          </a>
          : {hasHappened ? 'done' : 'not done'}
          {on && `, ${formatEdtf(on)}`}
        </li>
      ))}
    </ul>
  )

/** Accepted recommendations: when the group looks at each again, how it stood, and what was promised. */
export function ReviewTable({ reviews, day }: { reviews: ToReview[]; day: IsoDay }) {
  if (reviews.length === 0) return <p>No accepted recommendation is open.</p>
  const columns: Column<ToReview>[] = [
    {
      key: 'ref',
      label: 'Recommendation',
      isRowHeader: true,
      render: ({ id, ref }) => <a href={`/workspace/verdicts/review/${id}`}>{ref}</a>,
    },
    { key: 'accepted', label: 'Accepted', kind: 'date', render: ({ acceptedOn }) => formatDay(acceptedOn) },
    { key: 'review', label: 'Review', render: (review) => <Review review={review} day={day} /> },
    { key: 'rating', label: 'Last assessed as', render: (review) => <RatingTag rating={review.rating} /> },
    { key: 'actions', label: 'Actions', render: actions },
  ]
  return (
    <DataTable
      caption="Accepted recommendations, the review that is due soonest first"
      columns={columns}
      rows={reviews}
      rowKey={({ id }) => id}
    />
  )
}
