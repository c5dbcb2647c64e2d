import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { Reports } from '@/components/workspace/ledger'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { milestoneToWriteOn } from '@/lib/milestones/workspace-queries'
import { sourceChoices } from '@/lib/sources/queries'
import { ReportProgressForm } from './form'

export const metadata: Metadata = { title: 'Report progress' }

export default async function ReportProgressPage({
  params,
  searchParams,
}: PageProps<'/workspace/milestones/[id]/progress'>) {
  const viewer = await requirePermission('milestone:report-progress')
  const { id } = await params
  const milestone = await milestoneToWriteOn(viewer, id, today())
  if (!milestone) notFound()
  const path = `/workspace/milestones/${id}`
  const fresh = { id: newId(now()), milestoneId: id, version: String(milestone.version) }
  const kept = await parkedValues((await searchParams).kept, `${path}/progress`)
  return (
    <>
      <BackLink href={path}>{milestone.title}</BackLink>
      <ReportProgressForm
        values={kept ?? fresh}
        sources={await sourceChoices()}
        title={<PageTitle caption={milestone.title}>Report progress</PageTitle>}
      />
      <Reports reports={milestone.reports} />
    </>
  )
}
