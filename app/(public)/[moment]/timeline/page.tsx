import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TimelinePage } from '@/components/milestones/timeline-page'
import { today } from '@/lib/clock'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { MilestoneFilter } from '@/lib/milestones/filter'
import { readTimeline } from '@/lib/milestones/timeline-queries'
import { parseMoment } from '@/lib/moment'
import { pageHead } from '@/lib/page-head'

const description =
  'Every milestone of the changes to the NHS in Bedfordshire, Luton and Milton Keynes: what was promised, what moved, what happened.'

export async function generateMetadata({ params }: PageProps<'/[moment]/timeline'>): Promise<Metadata> {
  const moment = parseMoment((await params).moment, today())
  return moment ? pageHead(moment, 'Timeline', description) : {}
}

export default async function TimelineRoute({ params }: PageProps<'/[moment]/timeline'>) {
  const moment = parseMoment((await params).moment, today())
  if (!moment) notFound()
  const filter = MilestoneFilter.parse({})
  const [timeline, terms] = await Promise.all([readTimeline(moment, filter), listGlossaryEntries()])
  if (!timeline) notFound()
  return <TimelinePage moment={moment} timeline={timeline} filter={filter} terms={terms} />
}
