import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { RegisterPage } from '@/components/workspace/register-page'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { standingText } from '@/lib/scrutiny-items/standing-rules'
import { officersItem } from '@/lib/scrutiny-items/workspace-queries'
import { RecordForm } from '../../record-form'
import { showItemOf } from './actions'

export const metadata: Metadata = { title: 'Show it to the public again' }

export default async function ShowPage({ params, searchParams }: PageProps<'/workspace/register/[id]/show'>) {
  const viewer = await requirePermission('item:hide')
  const item = await officersItem(viewer, (await params).id, today())
  if (!item) notFound()
  const { id, version, ref } = item
  const kept = await parkedValues((await searchParams).kept, `/workspace/register/${id}/show`)
  const fresh = { id, version: String(version), seen: standingText(item) }
  return (
    <RegisterPage item={item} day={today()}>
      <RecordForm
        action={showItemOf}
        values={kept ?? fresh}
        fields={FIELDS}
        submitLabel="Show it"
        title={
          <PageTitle caption={ref} lead="It appears again on every page that it belongs to.">
            Show it to the public again
          </PageTitle>
        }
      />
    </RegisterPage>
  )
}

const FIELDS = [] as const
