import type { Metadata } from 'next'
import { PageTitle } from '@/components/layout/page-title'
import { FeedbackStateTag } from '@/components/feedback/feedback-state'
import { DataTable, type Column } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Pagination } from '@/components/ui/pagination'
import { askedPage } from '@/lib/address'
import { requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { pageLinks } from '@/lib/paging'
import type { RegisterItem } from '@/lib/scrutiny-items/item-rules'
import { writersStep } from '@/lib/scrutiny-items/step-rules'
import { myItems } from '@/lib/scrutiny-items/writer-queries'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'

export const metadata: Metadata = { title: 'My questions and recommendations' }

const PATH = '/workspace/items'

export default async function MyItemsPage({ searchParams }: PageProps<'/workspace/items'>) {
  const viewer = await requirePermission('item:ask')
  const page = askedPage.parse((await searchParams).page)
  const { items, ...placed } = await myItems(viewer, today(), page)
  return (
    <>
      <PageTitle lead="What you have asked of public bodies, and how it stands. What you have to do comes first.">
        My questions and recommendations
      </PageTitle>
      <LinkButton href="/workspace/items/new">Ask or recommend</LinkButton>
      {items.length === 0 ? (
        <EmptyState title="You have not asked anything yet">
          <p>Questions, requests and recommendations that you write appear here with their due dates.</p>
        </EmptyState>
      ) : (
        <DataTable
          caption="What you have to do first, then the latest"
          columns={columns(today())}
          rows={items}
          rowKey={({ id }) => id}
        />
      )}
      <Pagination {...pageLinks(PATH, 'page', placed)} />
    </>
  )
}

const columns = (day: string): Column<RegisterItem>[] => [
  {
    key: 'text',
    label: 'What you asked',
    isRowHeader: true,
    render: ({ id, ref, text }) => (
      <a href={`/workspace/items/${id}`} className="item-link" dir="auto">
        {ref && `${ref}: `}
        {text}
      </a>
    ),
  },
  { key: 'kind', label: 'Kind', render: ({ kind }) => KIND_WORDS[kind] },
  { key: 'of', label: 'Asked of', render: ({ addresseeName }) => addresseeName ?? 'No body yet' },
  { key: 'state', label: 'State', render: ({ state }) => <FeedbackStateTag state={state} /> },
  { key: 'next', label: 'What is next', render: (item) => writersStep(item, day).words },
]
