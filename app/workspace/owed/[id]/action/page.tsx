import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { owedView } from '@/lib/answers/queries'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { ActionForm } from './form'

export const metadata: Metadata = { title: 'Promise an action' }

export default async function ActionPage({ params, searchParams }: PageProps<'/workspace/owed/[id]/action'>) {
  const viewer = await requirePermission('item:answer')
  const { id } = await params
  const item = (await owedView(viewer, id, today()))?.item
  if (item?.kind !== 'recommendation') notFound()
  const path = `/workspace/owed/${id}`
  const kept = await parkedValues((await searchParams).kept, `${path}/action`)
  return (
    <>
      <BackLink href={path}>{item.ref}</BackLink>
      <ActionForm
        values={kept ?? { id: newId(now()), owedId: id, obligationId: id }}
        title={
          <PageTitle caption={item.ref} lead={item.text}>
            Promise an action
          </PageTitle>
        }
      />
    </>
  )
}
