import type { Metadata } from 'next'
import { FeedbackStateTag } from '@/components/feedback/feedback-state'
import { PageTitle } from '@/components/layout/page-title'
import { DataTable, type Column } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Pagination } from '@/components/ui/pagination'
import { askedPage } from '@/lib/address'
import { requirePermission } from '@/lib/auth/viewer'
import { formatDay, londonDay } from '@/lib/dates'
import type { FeedbackItem } from '@/lib/feedback/item-rules'
import { myFeedback } from '@/lib/feedback/queries'
import { pageLinks } from '@/lib/paging'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'

export const metadata: Metadata = { title: 'My feedback' }

const PATH = '/workspace/feedback'

export default async function MyFeedbackPage({ searchParams }: PageProps<'/workspace/feedback'>) {
  const viewer = await requirePermission('feedback:record')
  const page = askedPage.parse((await searchParams).page)
  const { items, ...placed } = await myFeedback(viewer, page)
  return (
    <>
      <PageTitle lead="What you have recorded. Only you can read a draft.">My feedback</PageTitle>
      <p>
        <LinkButton href="/workspace/feedback/new">Record feedback</LinkButton>
      </p>
      {items.length === 0 ? (
        <EmptyState title="You have recorded nothing yet">
          <p>
            Your comments, concerns, questions and recommendations appear here, from draft to publication.
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption="Your feedback, the latest on top"
          columns={columns}
          rows={items}
          rowKey={({ id }) => id}
        />
      )}
      <Pagination {...pageLinks(PATH, 'page', placed)} />
    </>
  )
}

const columns: Column<FeedbackItem>[] = [
  {
    key: 'about',
    label: 'About',
    isRowHeader: true,
    render: ({ id, about }) => (
      <a href={`/workspace/feedback/${id}`}>{about?.title ?? 'Something that is not shown any more'}</a>
    ),
  },
  { key: 'kind', label: 'Kind', render: ({ kind }) => KIND_WORDS[kind] },
  { key: 'state', label: 'State', render: ({ state }) => <FeedbackStateTag state={state} /> },
  { key: 'ref', label: 'Reference', render: ({ ref }) => ref ?? 'None yet' },
  { key: 'on', label: 'Written', kind: 'date', render: ({ createdAt }) => formatDay(londonDay(createdAt)) },
]
