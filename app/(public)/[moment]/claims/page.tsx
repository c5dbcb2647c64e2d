import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClaimsPage } from '@/components/claims/claims-page'
import { listClaims } from '@/lib/claims/queries'
import { today } from '@/lib/clock'
import { publishedFeedbackFor } from '@/lib/feedback/public-queries'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { parseMoment } from '@/lib/moment'
import { pageHead } from '@/lib/page-head'
import { itemsAbout } from '@/lib/scrutiny-items/about-queries'

type Props = PageProps<'/[moment]/claims'>

const description =
  'What was said to follow from the changes to the NHS in Bedfordshire, Luton and Milton Keynes: who said it, and the evidence so far.'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const moment = parseMoment((await params).moment, today())
  return moment ? pageHead(moment, 'Claims', description) : {}
}

export default async function ClaimsRoute({ params }: Props) {
  const moment = parseMoment((await params).moment, today())
  if (!moment) notFound()
  const [claims, terms] = await Promise.all([listClaims(moment), listGlossaryEntries()])
  const subjects = claims.map(({ id }) => ({ type: 'claim' as const, id }))
  const [feedback, items] = await Promise.all([
    publishedFeedbackFor(moment, subjects),
    itemsAbout(moment, subjects),
  ])
  return <ClaimsPage moment={moment} claims={claims} feedback={feedback} items={items} terms={terms} />
}
