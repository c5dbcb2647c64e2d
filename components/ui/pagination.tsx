type PageLink = { href: string; label: string }

type Props = { previous?: PageLink; next?: PageLink; label?: string; position?: string }

/** Links to the page before and after: of a list ("Page 1 of 4"), or of a story ("2019"). */
export function Pagination({ previous, next, label = 'Pages', position }: Props) {
  if (!previous && !next) return null
  return (
    <nav className="pages" aria-label={label}>
      {previous && (
        <a className="pages__previous" href={previous.href} rel="prev">
          <span aria-hidden="true">←</span> Previous<span className="nhsuk-u-visually-hidden">: </span>
          <span className="pages__label">{previous.label}</span>
        </a>
      )}
      {position && <span className="pages__position">{position}</span>}
      {next && (
        <a className="pages__next" href={next.href} rel="next">
          Next <span aria-hidden="true">→</span>
          <span className="nhsuk-u-visually-hidden">: </span>
          <span className="pages__label">{next.label}</span>
        </a>
      )}
    </nav>
  )
}
