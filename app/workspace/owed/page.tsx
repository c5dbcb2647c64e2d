import type { Metadata } from 'next'
import { OwedTable } from '@/components/answers/owed-table'
import { PageTitle } from '@/components/layout/page-title'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { Section } from '@/components/ui/section'
import { askedPage } from '@/lib/address'
import { listAnswered, listOwed, listUnclaimed } from '@/lib/answers/list-queries'
import { requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { counted } from '@/lib/numbers'
import { pageLinks } from '@/lib/paging'

export const metadata: Metadata = { title: 'What we owe' }

export default async function OwedPage({ searchParams }: PageProps<'/workspace/owed'>) {
  const viewer = await requirePermission('item:answer')
  const { page, answered } = await searchParams
  const day = today()
  const [owed, given, unclaimed] = await Promise.all([
    listOwed(viewer, day, askedPage.parse(page)),
    listAnswered(viewer, day, askedPage.parse(answered)),
    listUnclaimed(day, 1),
  ])
  return (
    <>
      <PageTitle lead="What your organisations owe today, also what they inherited. The soonest is at the top.">
        What we owe
      </PageTitle>
      {owed.count === 0 ? (
        <EmptyState title="Your organisations owe nothing today">
          <p>What a scrutiny group sends to them, or to a body that they succeeded, appears here.</p>
        </EmptyState>
      ) : (
        <OwedTable caption={`${counted(owed.count, 'item')} owed today`} rows={owed.rows} day={day} />
      )}
      <Pagination {...pageLinks('/workspace/owed', 'page', owed)} />
      {unclaimed.count > 0 && (
        <Section id="unclaimed" title="What nobody has accepted">
          <p>
            <a href="/workspace/owed/unclaimed">
              {counted(unclaimed.count, 'item was', 'items were')} asked of bodies whose work was divided or
              ended
            </a>
            . If one belongs to your organisation, accept it.
          </p>
        </Section>
      )}
      {given.count > 0 && (
        <Section id="answered" title="Answered">
          <p>
            Nothing is owed here for now: the group judges, or has judged. You can still correct an answer.
          </p>
          <OwedTable caption={`${counted(given.count, 'item')} answered`} rows={given.rows} day={day} />
          <Pagination {...pageLinks('/workspace/owed', 'answered', given)} />
        </Section>
      )}
    </>
  )
}
