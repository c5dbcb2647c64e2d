import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ResponseView } from '@/components/consultation-responses/response-view'
import { PublicPage } from '@/components/layout/public-page'
import { today } from '@/lib/clock'
import { getPublishedResponse } from '@/lib/consultation-responses/public-queries'
import { responseHref } from '@/lib/consultation-responses/rules'
import { responseTitle } from '@/lib/consultation-responses/words'
import { parseMoment } from '@/lib/moment'
import { pageHead } from '@/lib/page-head'

type Props = PageProps<'/[moment]/consultations/[slug]/responses/[body]/[edition]'>

/** Once for the head and the page together. */
const load = cache(async (segment: string, slug: string, body: string, edition: string) => {
  const moment = parseMoment(segment, today())
  const response = moment && (await getPublishedResponse(moment, { slug, body, edition }))
  return moment && response ? { moment, response } : null
})

async function find(params: Props['params']) {
  const { moment, slug, body, edition } = await params
  return load(moment, slug, body, edition)
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params)
  if (!found) return {}
  const { moment, response } = found
  return pageHead(moment, responseTitle(response), response.coveringText || responseTitle(response))
}

export default async function ResponseRoute({ params }: Props) {
  const found = await find(params)
  if (!found) notFound()
  const { moment, response } = found
  const { consultation, body, edition } = response
  return (
    <PublicPage
      moment={moment}
      path={responseHref(consultation.slug, body.slug, edition)}
      breadcrumb={[
        { href: '/consultations', text: 'Consultations' },
        { href: `/consultations/${consultation.slug}`, text: consultation.title },
      ]}
    >
      <ResponseView response={response} moment={moment} />
    </PublicPage>
  )
}
