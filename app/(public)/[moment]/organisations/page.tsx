import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { PublicPage } from '@/components/layout/public-page'
import { OrganisationList } from '@/components/organisations/organisation-list'
import { today } from '@/lib/clock'
import { parseMoment } from '@/lib/moment'
import { listOrganisations } from '@/lib/organisations/queries'
import { pageHead } from '@/lib/page-head'

const lead =
  'Who plans, pays for, provides and scrutinises health care in Bedfordshire, Luton and Milton Keynes, and what became of those before them.'

type Props = PageProps<'/[moment]/organisations'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const moment = parseMoment((await params).moment, today())
  return moment ? pageHead(moment, 'Organisations', lead) : {}
}

export default async function OrganisationsPage({ params }: Props) {
  const moment = parseMoment((await params).moment, today())
  if (!moment) notFound()
  return (
    <PublicPage moment={moment} path="/organisations">
      <PageTitle lead={lead}>Organisations</PageTitle>
      <OrganisationList organisations={await listOrganisations(moment)} moment={moment} />
    </PublicPage>
  )
}
