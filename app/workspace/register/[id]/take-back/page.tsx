import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { RegisterPage } from '@/components/workspace/register-page'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { standingText } from '@/lib/scrutiny-items/standing-rules'
import { officersItem } from '@/lib/scrutiny-items/workspace-queries'
import { RecordForm } from '../../record-form'
import { takeBackItemOf } from './actions'

export const metadata: Metadata = { title: 'Take it back' }

export default async function TakeBackPage({
  params,
  searchParams,
}: PageProps<'/workspace/register/[id]/take-back'>) {
  const viewer = await requirePermission('item:end')
  const item = await officersItem(viewer, (await params).id, today())
  if (!item) notFound()
  const { id, version, ref } = item
  const kept = await parkedValues((await searchParams).kept, `/workspace/register/${id}/take-back`)
  const fresh = { id, version: String(version), seen: standingText(item) }
  return (
    <RegisterPage item={item} day={today()}>
      <RecordForm
        action={takeBackItemOf}
        values={kept ?? fresh}
        fields={FIELDS}
        submitLabel="Take it back"
        title={
          <PageTitle
            caption={ref}
            lead="It stays in the register under its reference, marked as withdrawn, with your reason. Nothing is owed on it after this."
          >
            Take it back
          </PageTitle>
        }
      />
    </RegisterPage>
  )
}

const FIELDS = [
  { kind: 'long', name: 'reason', label: 'Why does the group take it back?', hint: 'The public reads it.' },
] as const
