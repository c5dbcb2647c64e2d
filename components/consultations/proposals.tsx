import type { ConsultationPage } from '@/lib/consultations/page-rules'
import { ToBeConfirmed } from '../ui/not-established'
import { type PageGlossary, GlossaryText } from '../glossary/glossary-text'
import { Section } from '../ui/section'
import { SummaryList } from '../ui/summary-list'
import { CitedSources } from '../citations/cited-sources'

type Props = { consultation: ConsultationPage; glossary: PageGlossary }

/** What was proposed beside the options, such as how money would flow. */
export function Proposals({ consultation: { proposals }, glossary }: Props) {
  if (proposals.length === 0) return null
  return (
    <Section id="proposals" title="What was proposed about money and people">
      {proposals.map(({ id, topic, text, cited }) => (
        <section key={id} aria-labelledby={`proposal-${id}`}>
          <h3 id={`proposal-${id}`}>{topic}</h3>
          <p>
            <GlossaryText glossary={glossary}>{text}</GlossaryText> {!cited.isConfirmed && <ToBeConfirmed />}
          </p>
        </section>
      ))}
    </Section>
  )
}
