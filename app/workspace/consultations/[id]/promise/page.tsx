import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { myConsultation } from '@/lib/consultations/outcome-queries'
import { newId } from '@/lib/ids'
import { PromiseOutcomeForm } from './form'

export const metadata: Metadata = { title: 'Promise an outcome' }

const LEAD =
  'The promise is public and stands: the first day stays beside any later one, and the outcome is late from the day after.'

export default async function PromiseOutcomePage({
  params,
  searchParams,
}: PageProps<'/workspace/consultations/[id]/promise'>) {
  const viewer = await requirePermission('outcome:promise')
  const consultation = await myConsultation(viewer, (await params).id, today())
  if (!consultation) notFound()
  const { id, version, title } = consultation
  const path = `/workspace/consultations/${id}`
  const kept = await parkedValues((await searchParams).kept, `${path}/promise`)
  const fresh = { id: newId(now()), consultationId: id, version: String(version) }
  return (
    <>
      <BackLink href={path}>{title}</BackLink>
      <PromiseOutcomeForm
        values={kept ?? fresh}
        title={
          <PageTitle caption={title} lead={LEAD}>
            Promise an outcome by a day
          </PageTitle>
        }
      />
    </>
  )
}
