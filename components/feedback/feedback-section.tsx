import { Section } from '../ui/section'
import { type Feedback, PublishedFeedback } from './published-feedback'

/** The feedback on what a page is about, or why there is none. Writing it is for the workspace. */
export function FeedbackSection({ items, about }: { items: readonly Feedback[]; about: string }) {
  return (
    <Section id="feedback" title="What councillors have said">
      {items.length > 0 ? (
        <PublishedFeedback items={items} />
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
