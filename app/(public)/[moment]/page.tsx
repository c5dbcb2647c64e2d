import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HomePage } from '@/components/home/home-page'
import { today } from '@/lib/clock'
import { listOpenAndLast } from '@/lib/consultations/queries'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { readLineMap } from '@/lib/line-map/queries'
import { keyNearest } from '@/lib/line-map/record-rules'
import { readHomeMilestones } from '@/lib/milestones/home-queries'
import { parseMoment } from '@/lib/moment'
import { countOwed } from '@/lib/obligations/count-queries'
import { pageHead } from '@/lib/page-head'
import { whoCommissions } from '@/lib/responsibilities/commissioner-queries'

type Props = PageProps<'/[moment]'>

const description =
  'Who is in charge of the NHS in Bedfordshire, Luton and Milton Keynes, what comes next, what is open for your say and what is late.'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const moment = parseMoment((await params).moment, today())
  return moment ? pageHead(moment, moment.isNow ? 'Where we are now' : 'Where things stood', description) : {}
}

export default async function HomeRoute({ params }: Props) {
  const moment = parseMoment((await params).moment, today())
  if (!moment) notFound()
  const { milestones, counts } = await readHomeMilestones(moment)
  const [commissioners, consultations, owed, map, terms] = await Promise.all([
    whoCommissions(moment),
    listOpenAndLast(moment),
    countOwed(moment),
    readLineMap(moment, keyNearest(milestones, moment)),
    listGlossaryEntries(),
  ])
  return <HomePage {...{ moment, commissioners, milestones, counts, consultations, owed, map, terms }} />
}
