import type { ReactNode } from 'react'
import { SiteMark } from './site-mark'

type Props = { home?: string; account?: ReactNode; children?: ReactNode }

/** `account` stands at the end of the bar; `children` is the navigation under it. */
export function SiteHeader({ home = '/', account, children }: Props) {
  return (
    <header className="site-header">
      <div className="nhsuk-width-container site-header__bar">
        <a className="site-header__name" href={home}>
          <SiteMark />
          <span>
            BLMK health changes
            <span className="site-header__tagline">
              The public record of how the <abbr title="National Health Service">NHS</abbr> here was
              reorganised
            </span>
          </span>
        </a>
        {account && <div className="site-header__account">{account}</div>}
      </div>
      {children && (
        <div className="site-header__navigation">
          <div className="nhsuk-width-container">{children}</div>
        </div>
      )}
    </header>
  )
}
