import { ToBeConfirmed } from './not-established'

export type Citation = {
  id: string
  title: string
  publisher?: string
  /** Already written out: "30 September 2020". */
  date?: string
  href?: string
  /** Where in the source, or what it says. */
  note?: string
  fromMemory?: boolean
}

type Props = { citations: Citation[]; heading?: string; headingLevel?: 2 | 3 | 4 }

function CitationLine({
  citation: { title, publisher, date, href, note, fromMemory },
}: {
  citation: Citation
}) {
  const about = [publisher, date].filter(Boolean).join(', ')
  return (
    <>
      {href ? <a href={href}>{title}</a> : <cite>{title}</cite>}
      {about && `, ${about}`}
      {note && `. ${note}`}
      {fromMemory && (
        <>
          {' '}
          <ToBeConfirmed />
        </>
      )}
    </>
  )
}

/** Where a fact comes from: smaller than the text, but made to be read. */
export function CitationList({ citations, heading = 'Sources', headingLevel = 3 }: Props) {
  const Heading = `h${headingLevel}` as const
  if (citations.length === 0) return null
  return (
    <section className="citations">
      <Heading className="citations__heading">{heading}</Heading>
      <ul>
        {citations.map((citation) => (
          <li key={citation.id}>
            <CitationLine citation={citation} />
          </li>
        ))}
      </ul>
    </section>
  )
}
