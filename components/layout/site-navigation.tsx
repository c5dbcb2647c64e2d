export type NavigationLink = { href: string; text: string; isCurrent?: boolean }

type Props = { links: NavigationLink[]; label?: string }

function List({ links }: { links: NavigationLink[] }) {
  return (
    <ul className="site-navigation__list">
      {links.map(({ href, text, isCurrent }) => (
        <li key={href}>
          <a href={href} aria-current={isCurrent ? 'page' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Written twice, shown once: a row of links where there is room, a menu that opens without script on a phone. */
export function SiteNavigation({ links, label = 'Main' }: Props) {
  return (
    <>
      <nav className="site-navigation site-navigation--wide" aria-label={label}>
        <List links={links} />
      </nav>
      <details className="site-navigation site-navigation--narrow">
        <summary>Menu</summary>
        <nav aria-label={`${label} menu`}>
          <List links={links} />
        </nav>
      </details>
    </>
  )
}
