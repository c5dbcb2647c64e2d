import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import {
  ResponsibilitiesPage,
  responsibilitiesLead,
} from '@/components/responsibilities/responsibilities-page'
import { today } from '@/lib/clock'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { parseMoment } from '@/lib/moment'
import { pageHead } from '@/lib/page-head'
import { listResponsibilities } from '@/lib/responsibilities/queries'

type Props = PageProps<'/[moment]/responsibilities'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const moment = parseMoment((await params).moment, today())
  return moment ? pageHead(moment, 'Who is responsible for what', responsibilitiesLead) : {}
}

export default async function ResponsibilitiesRoute({ params }: Props) {
  const moment = parseMoment((await params).moment, today())
  if (!moment) notFound()
  const [responsibilities, terms] = await Promise.all([listResponsibilities(moment), listGlossaryEntries()])
  return <ResponsibilitiesPage responsibilities={responsibilities} terms={terms} moment={moment} />
}
