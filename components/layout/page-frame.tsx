import type { ReactNode } from 'react'
import type { Moment } from '@/lib/moment'
import { SiteFooter } from './site-footer'
import { SkipLink } from './skip-link'

type Props = {
  header: ReactNode
  /** Breadcrumb or back link: above the main content, so that the skip link passes it. */
  above?: ReactNode
  below?: ReactNode
  moment?: Moment
  children: ReactNode
}

export function PageFrame({ header, above, below, moment, children }: Props) {
  return (
    <>
      <SkipLink />
      {header}
      <div className="nhsuk-width-container">
        {above}
        <main className="nhsuk-main-wrapper" id="maincontent">
          {children}
        </main>
      </div>
      {below}
      <SiteFooter moment={moment} />
    </>
  )
}
