import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OwedView } from '@/components/obligations/owed-view'
import { today } from '@/lib/clock'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { listLateMilestones } from '@/lib/milestones/late-queries'
import { parseMoment } from '@/lib/moment'
import { allThatIsLate } from '@/lib/obligations/filter'
import { listOwed } from '@/lib/obligations/owed-queries'
import { pageHead } from '@/lib/page-head'

type Props = PageProps<'/[moment]/owed'>

const description =
  'Answers that the NHS in Bedfordshire, Luton and Milton Keynes owes to councillors and that are late: how late, and who owes them today.'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const moment = parseMoment((await params).moment, today())
  return moment ? pageHead(moment, 'Owed and late', description) : {}
}

export default async function OwedRoute({ params }: Props) {
  const moment = parseMoment((await params).moment, today())
  if (!moment) notFound()
  const filter = allThatIsLate()
  const [page, milestones, terms] = await Promise.all([
    listOwed(moment, filter),
    listLateMilestones(moment),
    listGlossaryEntries(),
  ])
  return <OwedView {...{ moment, filter, page, milestones, terms }} />
}
