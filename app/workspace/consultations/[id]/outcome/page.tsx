import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { InsetText } from '@/components/ui/inset-text'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { myConsultation } from '@/lib/consultations/outcome-queries'
import { newId } from '@/lib/ids'
import { sourceChoices } from '@/lib/sources/queries'
import { PublishOutcomeForm } from './form'

export const metadata: Metadata = { title: 'Publish the outcome' }

export default async function PublishOutcomePage({
  params,
  searchParams,
}: PageProps<'/workspace/consultations/[id]/outcome'>) {
  const viewer = await requirePermission('outcome:promise')
  const consultation = await myConsultation(viewer, (await params).id, today())
  if (!consultation) notFound()
  const { id, version, title, outcome } = consultation
  const path = `/workspace/consultations/${id}`
  const kept = await parkedValues((await searchParams).kept, `${path}/outcome`)
  const fresh = { id: newId(now()), consultationId: id, version: String(version) }
  return (
    <>
      <BackLink href={path}>{title}</BackLink>
      {outcome && (
        <InsetText>
          <p>The outcome is published already: {outcome}</p>
        </InsetText>
      )}
      <PublishOutcomeForm
        values={kept ?? fresh}
        sources={await sourceChoices()}
        title={
          <PageTitle
            caption={title}
            lead="Once it is published, nothing is owed on this consultation any more."
          >
            Publish the outcome
          </PageTitle>
        }
      />
    </>
  )
}
