import type { GlossaryTerm } from '@/lib/glossary/queries'
import { SourcesTogether } from '../citations/sources-together'
import { ToBeConfirmed } from '../ui/not-established'

type Letter = { letter: string; terms: GlossaryTerm[] }

const letterOf = ({ term }: GlossaryTerm) => term.charAt(0).toUpperCase()

function byLetter(terms: readonly GlossaryTerm[]): Letter[] {
  const letters = [...new Set(terms.map(letterOf))]
  return letters.map((letter) => ({ letter, terms: terms.filter((term) => letterOf(term) === letter) }))
}

function Term({ term: { slug, term, abbreviation, definition, cited } }: { term: GlossaryTerm }) {
  return (
    <div id={slug} className="glossary__term">
      <dt>
        <dfn>{term}</dfn>
        {abbreviation && ` (${abbreviation})`}
      </dt>
      <dd>
        {definition} {!cited.isConfirmed && <ToBeConfirmed />}
      </dd>
    </div>
  )
}

/** The glossary from A to Z; each term can be linked to. */
export function GlossaryList({ terms }: { terms: readonly GlossaryTerm[] }) {
  const letters = byLetter(terms)
  return (
    <>
      <nav className="jump-links" aria-label="Letters">
        <ul>
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#letter-${letter.toLowerCase()}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, terms: inLetter }) => (
        <section key={letter} aria-labelledby={`letter-${letter.toLowerCase()}`}>
          <h2 id={`letter-${letter.toLowerCase()}`}>{letter}</h2>
          <dl className="glossary">
            {inLetter.map((term) => (
              <Term key={term.slug} term={term} />
            ))}
          </dl>
        </section>
      ))}
      <SourcesTogether cited={terms.map(({ cited }) => cited)} heading="Sources: glossary" headingLevel={2} />
    </>
  )
}
