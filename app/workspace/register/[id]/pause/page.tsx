import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { RegisterPage } from '@/components/workspace/register-page'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { standingText } from '@/lib/scrutiny-items/standing-rules'
import { officersItem } from '@/lib/scrutiny-items/workspace-queries'
import { RecordForm } from '../../record-form'
import { pauseClockOf } from './actions'

export const metadata: Metadata = { title: 'Record an agreed pause' }

export default async function PausePage({
  params,
  searchParams,
}: PageProps<'/workspace/register/[id]/pause'>) {
  const viewer = await requirePermission('clock:change')
  const item = await officersItem(viewer, (await params).id, today())
  if (!item) notFound()
  const { id, version, ref } = item
  const kept = await parkedValues((await searchParams).kept, `/workspace/register/${id}/pause`)
  const fresh = { id, version: String(version), seen: standingText(item), changeId: newId(now()) }
  return (
    <RegisterPage item={item} day={today()}>
      <RecordForm
        action={pauseClockOf}
        values={kept ?? fresh}
        fields={FIELDS}
        submitLabel="Record the pause"
        title={
          <PageTitle
            caption={ref}
            lead="The days of the pause are not counted, and the due date moves. The original due date stays on the record."
          >
            Record an agreed pause
          </PageTitle>
        }
      />
    </RegisterPage>
  )
}

const FIELDS = [
  { kind: 'day', name: 'from', label: 'First day of the pause' },
  { kind: 'day', name: 'to', label: 'Last day of the pause' },
  {
    kind: 'line',
    name: 'agreedBy',
    label: 'Who agreed to it?',
    hint: 'For example: the group, at its meeting of 3 March 2026, and the programme office.',
  },
  { kind: 'long', name: 'reason', label: 'Why?', hint: 'The public reads it beside the due date.' },
] as const
