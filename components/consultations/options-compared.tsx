import type { ConsultationPage } from '@/lib/consultations/page-rules'
import type { Moment } from '@/lib/moment'
import type { ListedItem } from '@/lib/scrutiny-items/listed-rules'
import { CitedSources } from '../citations/cited-sources'
import { type Feedback, PublishedFeedback } from '../feedback/published-feedback'
import { type PageGlossary, GlossaryText } from '../glossary/glossary-text'
import { ItemLines } from '../scrutiny-items/item-lines'
import { ComparisonTable } from '../ui/comparison-table'
import { NotEstablished } from '../ui/not-established'
import { Section } from '../ui/section'
import { Tag } from '../ui/tag'

type Props = {
  consultation: ConsultationPage
  glossary: PageGlossary
  moment: Moment
  feedbackOn: (type: 'option', id: string) => readonly Feedback[]
  itemsOn: (type: 'option', id: string) => readonly ListedItem[]
}

function SideBySide({
  consultation: { options, aspects },
  glossary,
}: Pick<Props, 'consultation' | 'glossary'>) {
  const text = (words: string | null) =>
    words ? (
      <GlossaryText glossary={glossary}>{words}</GlossaryText>
    ) : (
      <NotEstablished>not stated</NotEstablished>
    )
  return (
    <ComparisonTable
      caption="The options side by side"
      aspectLabel="What is compared"
      options={[
        { id: 'before', label: 'As it was before' },
        ...options.map(({ id, number, title }) => ({ id, label: `Option ${number}: ${title}` })),
      ]}
      rows={aspects.map(({ id, heading, before, texts }) => ({
        id,
        aspect: heading,
        cells: [before, ...texts].map(text),
      }))}
    />
  )
}

/** Each option in words, then all side by side: as it was before, and under each. */
export function OptionsCompared({ consultation, glossary, moment, feedbackOn, itemsOn }: Props) {
  const { options, aspects } = consultation
  if (options.length === 0) return null
  return (
    <Section id="options" title="The options">
      {options.map(({ id, number, title, summary, isPreferred, cited }) => (
        <section key={id} id={`option-${number}`} aria-labelledby={`option-${number}-title`}>
          <h3 id={`option-${number}-title`}>
            Option {number}: {title}
          </h3>
          {isPreferred && (
            <p>
              <Tag tone="info">Preferred by the publisher</Tag>
            </p>
          )}
          <p>
            <GlossaryText glossary={glossary}>{summary}</GlossaryText>
          </p>
          <ItemLines items={itemsOn('option', id)} moment={moment} />
          <PublishedFeedback items={feedbackOn('option', id)} moment={moment} />
          <CitedSources cited={cited} heading={`Sources for option ${number}`} headingLevel={4} />
        </section>
      ))}
      {aspects.length > 0 && <SideBySide consultation={consultation} glossary={glossary} />}
    </Section>
  )
}
