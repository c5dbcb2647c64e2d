import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { RegisterPage } from '@/components/workspace/register-page'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { standingText } from '@/lib/scrutiny-items/standing-rules'
import { officersItem } from '@/lib/scrutiny-items/workspace-queries'
import { RecordForm } from '../../record-form'
import { acknowledgeItemOf } from './actions'

export const metadata: Metadata = { title: 'Record an acknowledgement' }

export default async function AcknowledgePage({
  params,
  searchParams,
}: PageProps<'/workspace/register/[id]/acknowledge'>) {
  const viewer = await requirePermission('item:acknowledge')
  const item = await officersItem(viewer, (await params).id, today())
  if (!item) notFound()
  const { id, version, ref } = item
  const kept = await parkedValues((await searchParams).kept, `/workspace/register/${id}/acknowledge`)
  const fresh = { id, version: String(version), seen: standingText(item) }
  return (
    <RegisterPage item={item} day={today()}>
      <RecordForm
        action={acknowledgeItemOf}
        values={kept ?? fresh}
        fields={FIELDS}
        submitLabel="Record it"
        title={
          <PageTitle
            caption={ref}
            lead="The body has said that it received this. It is no answer: the clock goes on."
          >
            Record an acknowledgement
          </PageTitle>
        }
      />
    </RegisterPage>
  )
}

const FIELDS = [
  {
    kind: 'day',
    name: 'on',
    label: 'On which day did the body acknowledge it?',
    hint: 'For example, 27 3 2026.',
  },
] as const
