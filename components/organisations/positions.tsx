import { STANCE_WORDS } from '@/lib/consultations/words'
import { formatEdtf } from '@/lib/dates'
import { type Moment, momentHref } from '@/lib/moment'
import type { ClaimMade, PositionTaken } from '@/lib/organisations/part-queries'
import { CitedSources } from '../citations/cited-sources'
import { GlossaryText, type PageGlossary } from '../glossary/glossary-text'
import { Section } from '../ui/section'

type Props = { positions: readonly PositionTaken[]; moment: Moment; glossary: PageGlossary }

/** What it said to consultations. */
export function Positions({ positions, moment, glossary }: Props) {
  return (
    <Section id="positions" title="Positions that it took">
      {positions.map(({ consultation, option, stance, summary, statedOn, cited }) => (
        <section className="part" key={`${consultation.slug} ${summary}`}>
          <h3>
            <a href={momentHref(moment, `/consultations/${consultation.slug}`)}>{consultation.title}</a>
          </h3>
          <p>
            <strong>{STANCE_WORDS[stance]}</strong>
            {option && `, option ${option.number}: ${option.title}`}
            {statedOn && `, ${formatEdtf(statedOn)}`}
          </p>
          <p>
            <GlossaryText glossary={glossary}>{summary}</GlossaryText>
          </p>
          <CitedSources cited={cited} heading="Sources: this position" headingLevel={4} />
        </section>
      ))}
    </Section>
  )
}

/** What it said would follow. */
export function ClaimsMade({ claims, moment }: { claims: readonly ClaimMade[]; moment: Moment }) {
  return (
    <Section id="claims" title="What it said would follow">
      <ul>
        {claims.map(({ slug, statement, saidBy, saidOn }) => (
          <li key={slug}>
            <a href={momentHref(moment, `/claims#${slug}`)}>{statement}</a> {saidBy}
            {saidOn && `, ${formatEdtf(saidOn)}`}
          </li>
        ))}
      </ul>
    </Section>
  )
}
