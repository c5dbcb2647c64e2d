import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OwedView } from '@/components/obligations/owed-view'
import { today } from '@/lib/clock'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { listLateMilestones } from '@/lib/milestones/late-queries'
import { parseMoment } from '@/lib/moment'
import { OwedFilter } from '@/lib/obligations/filter'
import { listOwed } from '@/lib/obligations/owed-queries'
import { pageHead } from '@/lib/page-head'

/** Rendered for each request, since it reads the address. */
export const dynamic = 'force-dynamic'

type Props = PageProps<'/[moment]/owed/filtered'>

const description =
  'Answers that the NHS in Bedfordshire, Luton and Milton Keynes owes to councillors and that are late: how late, and who owes them today.'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const moment = parseMoment((await params).moment, today())
  return moment ? pageHead(moment, 'Owed and late, filtered', description) : {}
}

/** Where the rewrite sends /owed?by=…, the kept page's twin. */
export default async function FilteredOwedRoute({ params, searchParams }: Props) {
  const moment = parseMoment((await params).moment, today())
  if (!moment) notFound()
  const filter = OwedFilter.parse(await searchParams)
  const [page, milestones, terms] = await Promise.all([
    listOwed(moment, filter),
    listLateMilestones(moment),
    listGlossaryEntries(),
  ])
  return <OwedView {...{ moment, filter, page, milestones, terms }} />
}
