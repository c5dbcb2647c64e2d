import type { ReactNode } from 'react'
import { BackLink } from '../ui/back-link'
import { PageFrame } from './page-frame'
import { SiteHeader } from './site-header'
import { type NavigationLink, SiteNavigation } from './site-navigation'

type Props = {
  viewerName: string
  links: NavigationLink[]
  /** The form that signs out; a button of class "link-like" sits well in the bar. */
  signOut: ReactNode
  back?: { href: string; text: string }
  children: ReactNode
}

export function WorkspacePage({ viewerName, links, signOut, back, children }: Props) {
  const account = (
    <>
      <span>
        <span className="nhsuk-u-visually-hidden">Signed in as </span>
        {viewerName}
      </span>
      {signOut}
    </>
  )
  return (
    <PageFrame
      header={
        <SiteHeader account={account}>
          <SiteNavigation links={links} label="Workspace" />
        </SiteHeader>
      }
      above={back && <BackLink href={back.href}>{back.text}</BackLink>}
    >
      {children}
    </PageFrame>
  )
}
