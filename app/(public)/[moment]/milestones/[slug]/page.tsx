import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { PublicPage } from '@/components/layout/public-page'
import { MilestoneView } from '@/components/milestones/milestone-view'
import { today } from '@/lib/clock'
import { publishedFeedbackFor } from '@/lib/feedback/public-queries'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { getMilestone } from '@/lib/milestones/page-queries'
import { parseMoment } from '@/lib/moment'
import { pageHead } from '@/lib/page-head'
import { itemsAbout } from '@/lib/scrutiny-items/about-queries'

type Props = PageProps<'/[moment]/milestones/[slug]'>

/** Once for the head and the page together. */
const load = cache(async (segment: string, slug: string) => {
  const moment = parseMoment(segment, today())
  const milestone = moment && (await getMilestone(moment, slug))
  return moment && milestone ? { moment, milestone } : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { moment, slug } = await params
  const found = await load(moment, slug)
  return found ? pageHead(found.moment, found.milestone.title, found.milestone.summary ?? 'A milestone') : {}
}

export default async function MilestoneRoute({ params }: Props) {
  const { moment: segment, slug } = await params
  const found = await load(segment, slug)
  if (!found) notFound()
  const { moment, milestone } = found
  const about = [{ type: 'milestone' as const, id: milestone.id }]
  const [feedback, items, terms] = await Promise.all([
    publishedFeedbackFor(moment, about),
    itemsAbout(moment, about),
    listGlossaryEntries(),
  ])
  return (
    <PublicPage
      moment={moment}
      path={`/milestones/${slug}`}
      breadcrumb={[{ href: '/timeline', text: 'Timeline' }]}
    >
      <MilestoneView milestone={milestone} feedback={feedback} items={items} terms={terms} moment={moment} />
    </PublicPage>
  )
}
