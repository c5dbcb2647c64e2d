export type Crumb = { href: string; text: string }

/** Pages above this one; on a phone the nearest only, as a link back. */
export function Breadcrumb({ items }: { items: Crumb[] }) {
  const parent = items.at(-1)
  if (!parent) return null
  return (
    <nav className="nhsuk-breadcrumb" aria-label="Breadcrumb">
      <ol className="nhsuk-breadcrumb__list">
        {items.map(({ href, text }) => (
          <li className="nhsuk-breadcrumb__list-item" key={href}>
            <a className="nhsuk-breadcrumb__link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ol>
      <a className="nhsuk-back-link" href={parent.href}>
        <span className="nhsuk-u-visually-hidden">Back to </span>
        {parent.text}
      </a>
    </nav>
  )
}
