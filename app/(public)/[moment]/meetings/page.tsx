import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { PublicPage } from '@/components/layout/public-page'
import { MeetingTable } from '@/components/meetings/meeting-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/section'
import { today } from '@/lib/clock'
import { listMeetings } from '@/lib/meetings/queries'
import { parseMoment } from '@/lib/moment'
import { counted } from '@/lib/numbers'
import { pageHead } from '@/lib/page-head'

const lead =
  'Where the changes were discussed: boards of the NHS, committees of the councils, and where they meet.'

type Props = PageProps<'/[moment]/meetings'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const moment = parseMoment((await params).moment, today())
  return moment ? pageHead(moment, 'Meetings', lead) : {}
}

export default async function MeetingsPage({ params }: Props) {
  const moment = parseMoment((await params).moment, today())
  if (!moment) notFound()
  const { upcoming, held } = await listMeetings(moment)
  return (
    <PublicPage moment={moment} path="/meetings">
      <PageTitle lead={lead}>Meetings</PageTitle>
      {moment.isNow && (
        <Section id="upcoming" title="Meetings to come">
          {upcoming.length > 0 ? (
            <MeetingTable
              meetings={upcoming}
              caption={`${counted(upcoming.length, 'meeting')}, the next one first`}
              moment={moment}
            />
          ) : (
            <EmptyState title="No meeting to come has been recorded">
              <p>
                A meeting is listed here once its date has been published. The boards’ own websites have the
                latest dates.
              </p>
            </EmptyState>
          )}
        </Section>
      )}
      <Section id="held" title="Meetings that were held">
        {held.length > 0 ? (
          <MeetingTable
            meetings={held}
            caption={`${counted(held.length, 'meeting')}, the latest first`}
            moment={moment}
          />
        ) : (
          <EmptyState title="No meeting had been recorded by this day" />
        )}
      </Section>
    </PublicPage>
  )
}
