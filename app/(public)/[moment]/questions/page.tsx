import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RegisterView } from '@/components/scrutiny-items/register-view'
import { today } from '@/lib/clock'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { parseMoment } from '@/lib/moment'
import { pageHead } from '@/lib/page-head'
import { wholeRegister } from '@/lib/scrutiny-items/filter'
import { listRegister } from '@/lib/scrutiny-items/register-queries'

type Props = PageProps<'/[moment]/questions'>

const description =
  'Every question that councillors have put to the NHS in Bedfordshire, Luton and Milton Keynes: who owes the answer today, and what the group that asked found.'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const moment = parseMoment((await params).moment, today())
  return moment ? pageHead(moment, 'Questions', description) : {}
}

export default async function QuestionsRoute({ params }: Props) {
  const moment = parseMoment((await params).moment, today())
  if (!moment) notFound()
  const filter = wholeRegister()
  const [page, terms] = await Promise.all([listRegister(moment, 'questions', filter), listGlossaryEntries()])
  return <RegisterView register="questions" {...{ moment, filter, page, terms }} />
}
