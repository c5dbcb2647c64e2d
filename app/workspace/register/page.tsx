import type { Metadata } from 'next'
import { PageTitle } from '@/components/layout/page-title'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/section'
import { ItemTable } from '@/components/workspace/item-table'
import { requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { inbox } from '@/lib/scrutiny-items/step-rules'
import { registerOf } from '@/lib/scrutiny-items/workspace-queries'

export const metadata: Metadata = { title: 'The register' }

/** So many of each part are shown; the rest follows as these are done. */
const SHOWN = 50

export default async function InboxPage({ searchParams }: PageProps<'/workspace/register'>) {
  const viewer = await requirePermission('item:check')
  const items = await registerOf(viewer, today())
  if ((await searchParams).show === 'all') return <All items={items} />
  const parts = inbox(items, today())
  return (
    <>
      <PageTitle lead="What your groups ask of public bodies, by what you have to do next.">
        The register
      </PageTitle>
      {parts.length === 0 && (
        <EmptyState title="Nothing is waiting for you">
          <p>What councillors hand in, and what becomes late, appears here.</p>
        </EmptyState>
      )}
      {parts.map(({ step, title, items: waiting }) => (
        <Section id={step} title={`${title} (${waiting.length})`} key={step}>
          <ItemTable caption={title} items={waiting.slice(0, SHOWN)} day={today()} step={step} />
          {waiting.length > SHOWN && <p>And {waiting.length - SHOWN} more.</p>}
        </Section>
      ))}
      <p>
        <a href="/workspace/register?show=all">All items of your groups</a>
      </p>
    </>
  )
}

function All({ items }: { items: Awaited<ReturnType<typeof registerOf>> }) {
  return (
    <>
      <PageTitle>All items of your groups</PageTitle>
      <p>
        <a href="/workspace/register">Only what is next to do</a>
      </p>
      {items.length === 0 ? (
        <EmptyState title="Nothing has been handed in yet" />
      ) : (
        <ItemTable caption="All items, the oldest on top" items={items} day={today()} />
      )}
    </>
  )
}
