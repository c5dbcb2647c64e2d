import type { ReactNode } from 'react'
import { type Moment, momentHref } from '@/lib/moment'
import { type Crumb, Breadcrumb } from '../ui/breadcrumb'
import { MomentBanner } from './moment-banner'
import { MomentPicker } from './moment-picker'
import { PageFrame } from './page-frame'
import { isWithin, publicLinks } from '@/lib/navigation'
import { SiteHeader } from './site-header'
import { SiteNavigation } from './site-navigation'

type Props = {
  moment: Moment
  /** This page's own path without the moment, "/timeline": it marks the navigation and lets a reader change the date. */
  path: string
  /** Pages above this one, paths without the moment. */
  breadcrumb?: Crumb[]
  /** False on pages that are the same on every day, such as privacy. */
  hasPicker?: boolean
  children: ReactNode
}

export function PublicPage({ moment, path, breadcrumb = [], hasPicker = true, children }: Props) {
  const links = publicLinks.map((link) => ({
    href: momentHref(moment, link.path),
    text: link.text,
    isCurrent: isWithin(path, link.path),
  }))
  const header = (
    <>
      <SiteHeader home={momentHref(moment, '/')}>
        <SiteNavigation links={links} />
      </SiteHeader>
      <MomentBanner moment={moment} path={path} isSameEveryDay={!hasPicker} />
    </>
  )
  const crumbs = breadcrumb.map(({ href, text }) => ({ href: momentHref(moment, href), text }))
  return (
    <PageFrame
      header={header}
      above={<Breadcrumb items={crumbs} />}
      below={hasPicker && <MomentPicker moment={moment} path={path} />}
      moment={moment}
    >
      <link rel="canonical" href={path.split('?')[0]} />
      {!moment.isNow && <meta name="robots" content="noindex" />}
      {children}
    </PageFrame>
  )
}
