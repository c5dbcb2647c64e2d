import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { PublicPage } from '@/components/layout/public-page'
import { HiddenItemView } from '@/components/scrutiny-items/hidden-item-view'
import { ItemView } from '@/components/scrutiny-items/item-view'
import { today } from '@/lib/clock'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { parseMoment } from '@/lib/moment'
import { itemHead } from '@/lib/scrutiny-items/head-rules'
import { getItem } from '@/lib/scrutiny-items/page-queries'

type Props = PageProps<'/[moment]/questions/[ref]'>

const breadcrumb = [{ href: '/questions', text: 'Questions' }]

/** Once for the head and the page together. */
const load = cache(async (segment: string, ref: string) => {
  const moment = parseMoment(segment, today())
  const found = moment && (await getItem(moment, 'questions', ref))
  return moment && found ? { moment, found } : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { moment, ref } = await params
  const loaded = await load(moment, ref)
  return loaded ? itemHead(loaded.moment, loaded.found) : {}
}

export default async function QuestionRoute({ params }: Props) {
  const { moment: segment, ref } = await params
  const loaded = await load(segment, ref)
  if (!loaded) notFound()
  const { moment, found } = loaded
  const terms = await listGlossaryEntries()
  return (
    <PublicPage moment={moment} path={`/questions/${ref}`} breadcrumb={breadcrumb}>
      {'hiddenReason' in found ? (
        <HiddenItemView reason={found.hiddenReason} />
      ) : (
        <ItemView {...found} terms={terms} moment={moment} />
      )}
    </PublicPage>
  )
}
