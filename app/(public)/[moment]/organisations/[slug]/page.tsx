import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { OrganisationPage } from '@/components/organisations/organisation-page'
import { today } from '@/lib/clock'
import { listGlossaryTerms } from '@/lib/glossary/queries'
import { readLineMap } from '@/lib/line-map/queries'
import { isKey } from '@/lib/line-map/record-rules'
import { readOrganisationMilestones } from '@/lib/milestones/organisation-queries'
import { parseMoment } from '@/lib/moment'
import { getOrganisation } from '@/lib/organisations/profile-queries'
import { pageHead } from '@/lib/page-head'

type Props = PageProps<'/[moment]/organisations/[slug]'>

/** Read once for a page and its head. */
const organisationAt = cache(async (segment: string, slug: string) => {
  const moment = parseMoment(segment, today())
  return moment && getOrganisation(moment, slug)
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { moment: segment, slug } = await params
  const moment = parseMoment(segment, today())
  const organisation = moment && (await organisationAt(segment, slug))
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
    organisationAt(segment, slug),
    readOrganisationMilestones(moment, slug),
    listGlossaryTerms(moment),
  ])
  if (!organisation) notFound()
  const own = milestones.filter(({ organisations }) => organisations.some((each) => each.slug === slug))
  const map = await readLineMap(moment, milestones.filter(isKey))
  return <OrganisationPage {...{ organisation, milestones: own, total, map, terms, moment }} />
}
