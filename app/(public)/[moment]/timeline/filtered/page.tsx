import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TimelinePage } from '@/components/milestones/timeline-page'
import { today } from '@/lib/clock'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { MilestoneFilter, PageNumber } from '@/lib/milestones/filter'
import { readTimeline } from '@/lib/milestones/timeline-queries'
import { parseMoment } from '@/lib/moment'
import { pageHead } from '@/lib/page-head'

/** Rendered for each request, since it reads the address. */
export const dynamic = 'force-dynamic'

type Props = PageProps<'/[moment]/timeline/filtered'>

const description = 'Milestones of the changes to the NHS in Bedfordshire, Luton and Milton Keynes, filtered.'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const moment = parseMoment((await params).moment, today())
  return moment ? pageHead(moment, 'Timeline, filtered', description) : {}
}

/** Where the rewrite sends /timeline?place=…, the kept page's twin. */
export default async function FilteredTimelineRoute({ params, searchParams }: Props) {
  const moment = parseMoment((await params).moment, today())
  if (!moment) notFound()
  const asked = await searchParams
  const filter = MilestoneFilter.parse(asked)
  const [timeline, terms] = await Promise.all([
    readTimeline(moment, filter, PageNumber.parse(asked.page)),
    listGlossaryEntries(),
  ])
  if (!timeline) notFound()
  return <TimelinePage moment={moment} timeline={timeline} filter={filter} terms={terms} />
}
