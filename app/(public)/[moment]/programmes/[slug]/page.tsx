import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { PublicPage } from '@/components/layout/public-page'
import { ProgrammeView } from '@/components/programmes/programme-view'
import { today } from '@/lib/clock'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { parseMoment } from '@/lib/moment'
import { pageHead } from '@/lib/page-head'
import { getProgramme } from '@/lib/programmes/queries'

type Props = PageProps<'/[moment]/programmes/[slug]'>

/** Once for the head and the page together. */
const load = cache(async (segment: string, slug: string) => {
  const moment = parseMoment(segment, today())
  const programme = moment && (await getProgramme(moment, slug))
  return moment && programme ? { moment, programme } : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { moment, slug } = await params
  const found = await load(moment, slug)
  return found ? pageHead(found.moment, found.programme.title, found.programme.summary) : {}
}

export default async function ProgrammeRoute({ params }: Props) {
  const { moment: segment, slug } = await params
  const found = await load(segment, slug)
  if (!found) notFound()
  const { moment, programme } = found
  const terms = await listGlossaryEntries()
  return (
    <PublicPage
      moment={moment}
      path={`/programmes/${slug}`}
      breadcrumb={[{ href: '/timeline', text: 'Timeline' }]}
    >
      <ProgrammeView programme={programme} terms={terms} moment={moment} />
    </PublicPage>
  )
}
