import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  id: string
  children: ReactNode
  more?: { href: string; text: string }
}

/** A titled part of a page, with a generous gap above and an optional link to all of it below. */
export function Section({ title, id, children, more }: Props) {
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      {more && (
        <p className="section__more">
          <a href={more.href}>{more.text}</a>
        </p>
      )}
    </section>
  )
}
