import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { Ledger } from '@/components/workspace/ledger'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { milestoneToWriteOn } from '@/lib/milestones/workspace-queries'
import { sourceChoices } from '@/lib/sources/queries'
import { StateDateForm } from './form'

export const metadata: Metadata = { title: 'State a new date' }

export default async function StateDatePage({
  params,
  searchParams,
}: PageProps<'/workspace/milestones/[id]/date'>) {
  const viewer = await requirePermission('milestone:state-date')
  const { id } = await params
  const milestone = await milestoneToWriteOn(viewer, id, today())
  if (!milestone) notFound()
  const path = `/workspace/milestones/${id}`
  const fresh = { id: newId(now()), milestoneId: id, version: String(milestone.version) }
  const kept = await parkedValues((await searchParams).kept, `${path}/date`)
  return (
    <>
      <BackLink href={path}>{milestone.title}</BackLink>
      <StateDateForm
        values={kept ?? fresh}
        sources={await sourceChoices()}
        title={<PageTitle caption={milestone.title}>State a new date</PageTitle>}
      />
      <Ledger lines={milestone.lines} />
    </>
  )
}
