import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HiddenMeeting } from '@/components/meetings/hidden-meeting'
import { PackPage } from '@/components/packs/pack-page'
import { today } from '@/lib/clock'
import { env } from '@/lib/env'
import { hiddenReasonOf } from '@/lib/meetings/hidden-queries'
import { parseMoment } from '@/lib/moment'
import { getPack, getPackHead } from '@/lib/packs/queries'
import { versionWords } from '@/lib/packs/words'
import { pageHead } from '@/lib/page-head'

type Props = PageProps<'/[moment]/meetings/[slug]/pack'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { moment: segment, slug } = await params
  const moment = parseMoment(segment, today())
  const pack = moment && (await getPackHead(moment, slug))
  if (!pack) return {}
  const { meeting, latest } = pack
  return pageHead(moment, `Pack for ${meeting.title}`, `${versionWords(latest.version, latest.issuedOn)}.`)
}

export default async function PackRoute({ params }: Props) {
  const { moment: segment, slug } = await params
  const moment = parseMoment(segment, today())
  if (!moment) notFound()
  const pack = await getPack(moment, slug)
  if (pack) return <PackPage pack={pack} moment={moment} site={env.siteUrl} />
  const reason = await hiddenReasonOf(slug)
  if (!reason) notFound()
  return <HiddenMeeting reason={reason} slug={slug} moment={moment} />
}
