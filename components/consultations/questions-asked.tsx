import type { ConsultationPage } from '@/lib/consultations/page-rules'
import type { Moment } from '@/lib/moment'
import type { ListedItem } from '@/lib/scrutiny-items/listed-rules'
import { CitedSources } from '../citations/cited-sources'
import { type Feedback, PublishedFeedback } from '../feedback/published-feedback'
import { type PageGlossary, GlossaryText } from '../glossary/glossary-text'
import { ItemLines } from '../scrutiny-items/item-lines'
import { InsetText } from '../ui/inset-text'
import { Section } from '../ui/section'

type Props = {
  consultation: ConsultationPage
  glossary: PageGlossary
  moment: Moment
  feedbackOn: (type: 'question', id: string) => readonly Feedback[]
  itemsOn: (type: 'question', id: string) => readonly ListedItem[]
}

/** The questions word for word, each with what a reader should notice about it. */
export function QuestionsAsked({
  consultation: { questions },
  glossary,
  moment,
  feedbackOn,
  itemsOn,
}: Props) {
  return (
    <Section id="questions" title="The questions asked">
      {questions.length === 0 && <p>No list of the questions has been found.</p>}
      {questions.map(({ id, number, wording, note, cited }) => (
        <section key={id} id={`question-${number}`} aria-labelledby={`question-${number}-title`}>
          <h3 id={`question-${number}-title`}>Question {number}</h3>
          <blockquote className="quoted">
            <p>{wording}</p>
          </blockquote>
          {note && (
            <InsetText>
              <p>
                <GlossaryText glossary={glossary}>{note}</GlossaryText>
              </p>
            </InsetText>
          )}
          <ItemLines items={itemsOn('question', id)} moment={moment} />
          <PublishedFeedback items={feedbackOn('question', id)} moment={moment} />
          <CitedSources cited={cited} heading={`Sources for question ${number}`} headingLevel={4} />
        </section>
      ))}
    </Section>
  )
}
