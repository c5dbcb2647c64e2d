import type { ReactNode } from 'react'

export type Account = {
  id: string
  /** What this source says. */
  says: ReactNode
  source: string
  publisher?: string
  date?: string
  href?: string
}

type Props = {
  about: string
  accounts: Account[]
  children?: ReactNode
  headingLevel?: 2 | 3 | 4
  id?: string
}

function AccountOf({ account: { says, source, publisher, date, href } }: { account: Account }) {
  return (
    <li>
      <div className="disagreement__says">{says}</div>
      <p className="disagreement__source">
        {href ? <a href={href}>{source}</a> : source}
        {publisher && <span>{publisher}</span>}
        {date && <span>{date}</span>}
      </p>
    </li>
  )
}

/** Sources that differ, side by side, neither in small print. `children` says what this record makes of it. */
export function Disagreement({ about, accounts, children, headingLevel = 3, id }: Props) {
  const Heading = `h${headingLevel}` as const
  return (
    <section className="disagreement" id={id}>
      <Heading className="disagreement__title nhsuk-heading-s">Sources disagree: {about}</Heading>
      <ul className="disagreement__accounts">
        {accounts.map((account) => (
          <AccountOf key={account.id} account={account} />
        ))}
      </ul>
      {children && <div className="disagreement__reading">{children}</div>}
    </section>
  )
}
