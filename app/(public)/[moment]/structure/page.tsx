import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StructurePage } from '@/components/structure/structure-page'
import { today } from '@/lib/clock'
import { readLineMap } from '@/lib/line-map/queries'
import { listStations } from '@/lib/milestones/station-queries'
import { parseMoment } from '@/lib/moment'
import { pageHead } from '@/lib/page-head'
import { readStructure } from '@/lib/structure/queries'

const description =
  'Who plans and pays for health care, who governs and who scrutinises in Bedford, Central Bedfordshire, Luton and Milton Keynes.'

type Props = PageProps<'/[moment]/structure'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const moment = parseMoment((await params).moment, today())
  return moment ? pageHead(moment, 'Who is who', description) : {}
}

export default async function StructureRoute({ params }: Props) {
  const moment = parseMoment((await params).moment, today())
  if (!moment) notFound()
  const [places, milestones] = await Promise.all([readStructure(moment), listStations(moment)])
  const map = await readLineMap(moment, milestones)
  return <StructurePage places={places} map={map} moment={moment} />
}
