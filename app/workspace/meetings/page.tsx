import type { Metadata } from 'next'
import { PageTitle } from '@/components/layout/page-title'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'
import { MyMeetings } from '@/components/workspace/my-meetings'
import { requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { myMeetings } from '@/lib/meetings/workspace-queries'
import { can } from '@/lib/permissions'

export const metadata: Metadata = { title: 'Meetings' }

export default async function MeetingsPage() {
  const viewer = await requirePermission('meeting:arrange', 'meeting:prepare')
  const { upcoming, held } = await myMeetings(viewer, today())
  return (
    <>
      <PageTitle lead="The meetings of your groups.">Meetings</PageTitle>
      {can(viewer, 'meeting:arrange') && (
        <p>
          <LinkButton href="/workspace/meetings/new">Arrange a meeting</LinkButton>
        </p>
      )}
      <Section id="upcoming" title="To come">
        {upcoming.length > 0 ? (
          <MyMeetings meetings={upcoming} caption="Meetings to come, the next one on top" />
        ) : (
          <EmptyState title="No meeting of your groups is arranged">
            <p>A meeting appears here once the scrutiny officer has arranged it.</p>
          </EmptyState>
        )}
      </Section>
      <Section id="held" title="Held">
        {held.length > 0 ? (
          <MyMeetings meetings={held} caption="Meetings held, the latest on top" />
        ) : (
          <EmptyState title="The record has no earlier meeting of your groups" />
        )}
      </Section>
    </>
  )
}
