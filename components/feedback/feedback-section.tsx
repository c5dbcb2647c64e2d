import type { Moment } from '@/lib/moment'
import { Section } from '../ui/section'
import { type Feedback, PublishedFeedback } from './published-feedback'

type Props = { items: readonly Feedback[]; about: string; moment: Moment }

/** The feedback on what a page is about, or why there is none. Writing it is for the workspace. */
export function FeedbackSection({ items, about, moment }: Props) {
  return (
    <Section id="feedback" title="What councillors have said">
      {items.length > 0 ? (
        <PublishedFeedback items={items} moment={moment} />
      ) : (
        <p>No councillor’s feedback on this {about} has been published.</p>
      )}
      <p className="feedback__note">
        Members of a review group can record feedback in <a href="/workspace">the workspace</a>. It is shown
        here once their scrutiny officer has checked it.
      </p>
    </Section>
  )
}
