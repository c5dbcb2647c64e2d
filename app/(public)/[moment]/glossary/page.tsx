import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { GlossaryList } from '@/components/glossary/glossary-list'
import { PageTitle } from '@/components/layout/page-title'
import { PublicPage } from '@/components/layout/public-page'
import { today } from '@/lib/clock'
import { listGlossaryTerms } from '@/lib/glossary/queries'
import { parseMoment, presentMoment } from '@/lib/moment'
import { pageHead } from '@/lib/page-head'

const lead = 'The words and short forms of the NHS and of councils, in plain English.'

type Props = PageProps<'/[moment]/glossary'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const moment = parseMoment((await params).moment, today())
  return moment ? pageHead(presentMoment(moment.on), 'Glossary', lead) : {}
}

/** A help with reading and no part of the record: the same on every day. */
export default async function GlossaryPage({ params }: Props) {
  const moment = parseMoment((await params).moment, today())
  if (!moment) notFound()
  return (
    <PublicPage moment={moment} path="/glossary" hasPicker={false}>
      <PageTitle lead={lead}>Glossary</PageTitle>
      <GlossaryList terms={await listGlossaryTerms(presentMoment(today()))} />
    </PublicPage>
  )
}
