import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ConsultationsPage } from '@/components/consultations/consultations-page'
import { today } from '@/lib/clock'
import { listConsultations } from '@/lib/consultations/queries'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { parseMoment } from '@/lib/moment'
import { pageHead } from '@/lib/page-head'

type Props = PageProps<'/[moment]/consultations'>

const description =
  'What people in Bedfordshire, Luton and Milton Keynes were asked about changes to the NHS, when, by whom, and what came of it.'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const moment = parseMoment((await params).moment, today())
  return moment ? pageHead(moment, 'Consultations', description) : {}
}

export default async function ConsultationsRoute({ params }: Props) {
  const moment = parseMoment((await params).moment, today())
  if (!moment) notFound()
  const [consultations, terms] = await Promise.all([listConsultations(moment), listGlossaryEntries()])
  return <ConsultationsPage moment={moment} consultations={consultations} terms={terms} />
}
