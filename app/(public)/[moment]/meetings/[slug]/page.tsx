import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HiddenMeeting } from '@/components/meetings/hidden-meeting'
import { MeetingPage } from '@/components/meetings/meeting-page'
import { today } from '@/lib/clock'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { hiddenReasonOf } from '@/lib/meetings/hidden-queries'
import { getMeeting } from '@/lib/meetings/queries'
import { parseMoment } from '@/lib/moment'
import { pageHead } from '@/lib/page-head'
import { itemsOfMeeting } from '@/lib/scrutiny-items/about-queries'

type Props = PageProps<'/[moment]/meetings/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { moment: segment, slug } = await params
  const moment = parseMoment(segment, today())
  const meeting = moment && (await getMeeting(moment, slug))
  return meeting ? pageHead(moment, meeting.title, meeting.summary) : {}
}

export default async function MeetingRoute({ params }: Props) {
  const { moment: segment, slug } = await params
  const moment = parseMoment(segment, today())
  if (!moment) notFound()
  const [meeting, terms] = await Promise.all([getMeeting(moment, slug), listGlossaryEntries()])
  if (meeting) {
    const items = await itemsOfMeeting(moment, slug)
    return <MeetingPage meeting={meeting} items={items} terms={terms} moment={moment} />
  }
  const reason = await hiddenReasonOf(slug)
  if (!reason) notFound()
  return <HiddenMeeting reason={reason} slug={slug} moment={moment} />
}
