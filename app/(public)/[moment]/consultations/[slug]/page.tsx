import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ConsultationView } from '@/components/consultations/consultation-view'
import { PublicPage } from '@/components/layout/public-page'
import { today } from '@/lib/clock'
import { outcomeOwed } from '@/lib/consultations/outcome-queries'
import { getConsultation } from '@/lib/consultations/page-queries'
import { publishedResponses } from '@/lib/consultation-responses/public-queries'
import { publishedFeedbackFor } from '@/lib/feedback/public-queries'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { parseMoment } from '@/lib/moment'
import { pageHead } from '@/lib/page-head'
import { itemsAbout } from '@/lib/scrutiny-items/about-queries'

type Props = PageProps<'/[moment]/consultations/[slug]'>

/** Once for the head and the page together. */
const load = cache(async (segment: string, slug: string) => {
  const moment = parseMoment(segment, today())
  const consultation = moment && (await getConsultation(moment, slug))
  return moment && consultation ? { moment, consultation } : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { moment, slug } = await params
  const found = await load(moment, slug)
  return found ? pageHead(found.moment, found.consultation.title, found.consultation.summary) : {}
}

export default async function ConsultationRoute({ params }: Props) {
  const { moment: segment, slug } = await params
  const found = await load(segment, slug)
  if (!found) notFound()
  const { moment, consultation } = found
  const { id, options, questions } = consultation
  const subjects = [
    { type: 'consultation' as const, id },
    ...options.map((option) => ({ type: 'option' as const, id: option.id })),
    ...questions.map((question) => ({ type: 'question' as const, id: question.id })),
  ]
  const [feedback, items, responses, owed, terms] = await Promise.all([
    publishedFeedbackFor(moment, subjects),
    itemsAbout(moment, subjects),
    publishedResponses(moment, id),
    outcomeOwed(moment, id),
    listGlossaryEntries(),
  ])
  return (
    <PublicPage
      moment={moment}
      path={`/consultations/${slug}`}
      breadcrumb={[{ href: '/consultations', text: 'Consultations' }]}
    >
      <ConsultationView
        consultation={consultation}
        feedback={feedback}
        items={items}
        responses={responses}
        owed={owed}
        terms={terms}
        moment={moment}
      />
    </PublicPage>
  )
}
