import type { ReactNode } from 'react'
import { PageFrame } from './page-frame'
import { publicLinks } from '@/lib/navigation'
import { SiteHeader } from './site-header'
import { SiteNavigation } from './site-navigation'

/** For pages outside any moment: signing in, a page that does not exist, something gone wrong. */
export function PlainPage({ above, children }: { above?: ReactNode; children: ReactNode }) {
  const links = publicLinks.map(({ path, text }) => ({ href: path, text }))
  return (
    <PageFrame
      header={
        <SiteHeader>
          <SiteNavigation links={links} />
        </SiteHeader>
      }
      above={above}
    >
      {children}
    </PageFrame>
  )
}
