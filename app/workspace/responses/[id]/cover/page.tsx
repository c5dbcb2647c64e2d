import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { getResponse } from '@/lib/consultation-responses/queries'
import { WriteCoverForm } from './form'

export const metadata: Metadata = { title: 'Write the covering text' }

export default async function WriteCoverPage({
  params,
  searchParams,
}: PageProps<'/workspace/responses/[id]/cover'>) {
  const viewer = await requirePermission('response:assemble')
  const response = await getResponse(viewer, (await params).id, today())
  if (!response?.canEdit) notFound()
  const { id, version, coveringText, consultation } = response
  const path = `/workspace/responses/${id}`
  const kept = await parkedValues((await searchParams).kept, `${path}/cover`)
  return (
    <>
      <BackLink href={path}>The response</BackLink>
      <WriteCoverForm
        values={kept ?? { id, version: String(version), coveringText }}
        title={<PageTitle caption={consultation.title}>Write the covering text</PageTitle>}
      />
    </>
  )
}
