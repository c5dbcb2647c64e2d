import type { Metadata } from 'next'
import { PageTitle } from '@/components/layout/page-title'
import { DataTable, type Column } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { MilestoneState } from '@/components/workspace/milestone-state'
import { requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { formatEdtf } from '@/lib/dates'
import { againstPromise } from '@/lib/milestones/words'
import { myMilestones, type MyMilestone } from '@/lib/milestones/workspace-queries'

export const metadata: Metadata = { title: 'Milestones' }

export default async function MilestonesPage() {
  const viewer = await requirePermission('milestone:state-date')
  const day = today()
  const milestones = await myMilestones(viewer, day)
  const state = (milestone: MyMilestone) => <MilestoneState milestone={milestone} day={day} />
  return (
    <>
      <PageTitle lead="What your organisations own or have inherited. What comes next is at the top.">
        Milestones
      </PageTitle>
      <p>
        <LinkButton href="/workspace/milestones/new">Add a milestone</LinkButton>
      </p>
      {milestones.length === 0 ? (
        <EmptyState title="Your organisations own no milestones yet">
          <p>Each one that you add appears here, and on the public timeline.</p>
        </EmptyState>
      ) : (
        <DataTable
          caption="Milestones of your organisations"
          columns={[...columns, { key: 'state', label: 'State', render: state }]}
          rows={milestones}
          rowKey={({ id }) => id}
        />
      )}
    </>
  )
}

const columns: Column<MyMilestone>[] = [
  {
    key: 'title',
    label: 'Milestone',
    isRowHeader: true,
    render: ({ id, title }) => <a href={`/workspace/milestones/${id}`}>{title}</a>,
  },
  { key: 'on', label: 'Date', kind: 'date', render: ({ on }) => (on ? formatEdtf(on) : 'No date yet') },
  {
    key: 'slip',
    label: 'Against the first promise',
    render: ({ standing }) => againstPromise(standing),
  },
  {
    key: 'owner',
    label: 'Owner',
    render: ({ owner, isInherited }) => (isInherited ? `Inherited from ${owner.shortName}` : owner.shortName),
  },
]
