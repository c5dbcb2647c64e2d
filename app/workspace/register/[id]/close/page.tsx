import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { RegisterPage } from '@/components/workspace/register-page'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { standingText } from '@/lib/scrutiny-items/standing-rules'
import { officersItem } from '@/lib/scrutiny-items/workspace-queries'
import { RecordForm } from '../../record-form'
import { closeItemOf } from './actions'

export const metadata: Metadata = { title: 'Close it' }

export default async function ClosePage({
  params,
  searchParams,
}: PageProps<'/workspace/register/[id]/close'>) {
  const viewer = await requirePermission('item:end')
  const item = await officersItem(viewer, (await params).id, today())
  if (!item) notFound()
  const { id, version, ref } = item
  const kept = await parkedValues((await searchParams).kept, `/workspace/register/${id}/close`)
  const fresh = { id, version: String(version), seen: standingText(item) }
  return (
    <RegisterPage item={item} day={today()}>
      <RecordForm
        action={closeItemOf}
        values={kept ?? fresh}
        fields={FIELDS}
        submitLabel="Close it"
        title={
          <PageTitle
            caption={ref}
            lead="The group has judged every part. Nothing is owed on it after this, and it cannot be opened again."
          >
            Close it
          </PageTitle>
        }
      />
    </RegisterPage>
  )
}

const FIELDS = [
  { kind: 'long', name: 'reason', label: 'Why is it closed?', hint: 'The public reads it.' },
] as const
