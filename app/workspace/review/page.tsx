import type { Metadata } from 'next'
import { PageTitle } from '@/components/layout/page-title'
import { DataTable, type Column } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { requirePermission } from '@/lib/auth/viewer'
import { formatDay, londonDay } from '@/lib/dates'
import type { FeedbackItem } from '@/lib/feedback/item-rules'
import { feedbackToCheck } from '@/lib/feedback/queries'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'

export const metadata: Metadata = { title: 'Feedback to check' }

export default async function ReviewPage() {
  const viewer = await requirePermission('feedback:publish')
  const items = await feedbackToCheck(viewer)
  return (
    <>
      <PageTitle lead="What councillors of your groups have sent. Nothing is published before you have checked it.">
        Feedback to check
      </PageTitle>
      {items.length === 0 ? (
        <EmptyState title="Nothing is waiting to be checked">
          <p>What a councillor sends appears here.</p>
        </EmptyState>
      ) : (
        <DataTable
          caption="Waiting to be checked, the longest waiting on top"
          columns={columns}
          rows={items}
          rowKey={({ id }) => id}
        />
      )}
    </>
  )
}

const columns: Column<FeedbackItem>[] = [
  {
    key: 'about',
    label: 'About',
    isRowHeader: true,
    render: ({ id, about }) => (
      <a href={`/workspace/review/${id}`}>{about?.title ?? 'Something that is not shown any more'}</a>
    ),
  },
  { key: 'kind', label: 'Kind', render: ({ kind }) => KIND_WORDS[kind] },
  { key: 'by', label: 'From', render: ({ authorName }) => authorName },
  { key: 'body', label: 'Group', render: ({ bodyName }) => bodyName },
  {
    key: 'on',
    label: 'Sent',
    kind: 'date',
    render: ({ submittedAt }) => submittedAt && formatDay(londonDay(submittedAt)),
  },
]
