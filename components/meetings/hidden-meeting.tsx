import type { Moment } from '@/lib/moment'
import { PageTitle } from '../layout/page-title'
import { PublicPage } from '../layout/public-page'

type Props = { reason: string; slug: string; moment: Moment }

/** In the place of a meeting that is hidden: nothing of it but the reason. */
export function HiddenMeeting({ reason, slug, moment }: Props) {
  const crumbs = [{ href: '/meetings', text: 'Meetings' }]
  return (
    <PublicPage moment={moment} path={`/meetings/${slug}`} breadcrumb={crumbs}>
      <meta name="robots" content="noindex" />
      <PageTitle caption="Meeting">This meeting is hidden</PageTitle>
      <p>The scrutiny officer has hidden it, for this reason:</p>
      <p className="whitespace-pre-line" dir="auto">
        {reason}
      </p>
    </PublicPage>
  )
}
