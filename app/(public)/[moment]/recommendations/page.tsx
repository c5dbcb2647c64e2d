import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RegisterView } from '@/components/scrutiny-items/register-view'
import { today } from '@/lib/clock'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { parseMoment } from '@/lib/moment'
import { pageHead } from '@/lib/page-head'
import { wholeRegister } from '@/lib/scrutiny-items/filter'
import { listRegister } from '@/lib/scrutiny-items/register-queries'

type Props = PageProps<'/[moment]/recommendations'>

const description =
  'What councillors recommended to the NHS in Bedfordshire, Luton and Milton Keynes, what it said that it will do, and what has been done.'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const moment = parseMoment((await params).moment, today())
  return moment ? pageHead(moment, 'Recommendations', description) : {}
}

export default async function RecommendationsRoute({ params }: Props) {
  const moment = parseMoment((await params).moment, today())
  if (!moment) notFound()
  const filter = wholeRegister()
  const [page, terms] = await Promise.all([
    listRegister(moment, 'recommendations', filter),
    listGlossaryEntries(),
  ])
  return <RegisterView register="recommendations" {...{ moment, filter, page, terms }} />
}
