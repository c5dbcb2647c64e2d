import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OrganisationPage } from '@/components/organisations/organisation-page'
import { today } from '@/lib/clock'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { readLineMap } from '@/lib/line-map/queries'
import { keyNearest } from '@/lib/line-map/record-rules'
import { readOrganisationMilestones } from '@/lib/milestones/organisation-queries'
import { parseMoment } from '@/lib/moment'
import { heldBy } from '@/lib/obligations/held-queries'
import { getOrganisation, getOrganisationHead } from '@/lib/organisations/profile-queries'
import { pageHead } from '@/lib/page-head'
import { saidAbout } from '@/lib/scrutiny-items/said-queries'

type Props = PageProps<'/[moment]/organisations/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { moment: segment, slug } = await params
  const moment = parseMoment(segment, today())
  const organisation = moment && (await getOrganisationHead(moment, slug))
  if (!moment || !organisation) return {}
  const { name, about } = organisation
  return pageHead(
    moment,
    name,
    about ?? `${name}: where it came from, who led it and what it was responsible for.`,
  )
}

export default async function OrganisationRoute({ params }: Props) {
  const { moment: segment, slug } = await params
  const moment = parseMoment(segment, today())
  if (!moment) notFound()
  const [organisation, { milestones, total }, terms] = await Promise.all([
    getOrganisation(moment, slug),
    readOrganisationMilestones(moment, slug),
    listGlossaryEntries(),
  ])
  if (!organisation) notFound()
  const own = milestones.filter(({ organisations }) => organisations.some((each) => each.slug === slug))
  const [map, held, said] = await Promise.all([
    readLineMap(moment, keyNearest(milestones, moment)),
    heldBy(moment, organisation.id),
    saidAbout(moment, organisation),
  ])
  const page = { organisation, milestones: own, total, map, held, said, terms, moment }
  return <OrganisationPage {...page} />
}
