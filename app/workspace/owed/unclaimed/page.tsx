import type { Metadata } from 'next'
import { OwedTable } from '@/components/answers/owed-table'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { askedPage } from '@/lib/address'
import { listUnclaimed } from '@/lib/answers/list-queries'
import { requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { counted } from '@/lib/numbers'
import { pageLinks } from '@/lib/paging'

export const metadata: Metadata = { title: 'What nobody has accepted' }

export default async function UnclaimedPage({ searchParams }: PageProps<'/workspace/owed/unclaimed'>) {
  await requirePermission('obligation:accept')
  const page = askedPage.parse((await searchParams).page)
  const day = today()
  const { rows, count, ...placed } = await listUnclaimed(day, page)
  return (
    <>
      <BackLink href="/workspace/owed">What we owe</BackLink>
      <PageTitle lead="Asked of bodies whose work was divided among several, or that ended without a successor.">
        What nobody has accepted
      </PageTitle>
      {count === 0 ? (
        <EmptyState title="There is nothing that nobody owes">
          <p>Everything that was asked is owed today by one body that the record names.</p>
        </EmptyState>
      ) : (
        <OwedTable
          caption={`${counted(count, 'item')} that nobody has accepted`}
          rows={rows}
          day={day}
          isUnclaimed
        />
      )}
      <Pagination {...pageLinks('/workspace/owed/unclaimed', 'page', placed)} />
    </>
  )
}
