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
import { MarkHappenedForm } from './form'

export const metadata: Metadata = { title: 'Mark as happened' }

export default async function MarkHappenedPage({
  params,
  searchParams,
}: PageProps<'/workspace/milestones/[id]/happened'>) {
  const viewer = await requirePermission('milestone:mark-happened')
  const { id } = await params
  const milestone = await milestoneToWriteOn(viewer, id, today())
  if (!milestone) notFound()
  const path = `/workspace/milestones/${id}`
  const fresh = { id: newId(now()), milestoneId: id, version: String(milestone.version) }
  const kept = await parkedValues((await searchParams).kept, `${path}/happened`)
  const words = milestone.hasHappened ? 'Correct the date on which it happened' : 'Mark as happened'
  return (
    <>
      <BackLink href={path}>{milestone.title}</BackLink>
      <MarkHappenedForm
        values={kept ?? fresh}
        sources={await sourceChoices()}
        isCorrection={milestone.hasHappened}
        title={<PageTitle caption={milestone.title}>{words}</PageTitle>}
      />
      <Ledger lines={milestone.lines} />
    </>
  )
}
