import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { RegisterPage } from '@/components/workspace/register-page'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { DAY_TYPE_WORDS } from '@/lib/clocks/words'
import { newId } from '@/lib/ids'
import { standingText } from '@/lib/scrutiny-items/standing-rules'
import { officersItem } from '@/lib/scrutiny-items/workspace-queries'
import { RecordForm } from '../../record-form'
import { extendClockOf } from './actions'

export const metadata: Metadata = { title: 'Record an agreed extension' }

export default async function ExtendPage({
  params,
  searchParams,
}: PageProps<'/workspace/register/[id]/extend'>) {
  const viewer = await requirePermission('clock:change')
  const item = await officersItem(viewer, (await params).id, today())
  if (!item) notFound()
  const { id, version, ref } = item
  const kept = await parkedValues((await searchParams).kept, `/workspace/register/${id}/extend`)
  const fresh = { id, version: String(version), seen: standingText(item), changeId: newId(now()) }
  const dayType = item.owed?.clock?.dayType
  const counts = dayType ? ` The days are: ${DAY_TYPE_WORDS[dayType].toLowerCase()}.` : ''
  const lead = `The due date moves by these days. The original due date stays on the record.${counts}`
  return (
    <RegisterPage item={item} day={today()}>
      <RecordForm
        action={extendClockOf}
        values={kept ?? fresh}
        fields={FIELDS}
        submitLabel="Record the extension"
        title={
          <PageTitle caption={ref} lead={lead}>
            Record an agreed extension
          </PageTitle>
        }
      />
    </RegisterPage>
  )
}

const FIELDS = [
  { kind: 'number', name: 'days', label: 'How many days more?' },
  {
    kind: 'line',
    name: 'agreedBy',
    label: 'Who agreed to it?',
    hint: 'For example: the group, at its meeting of 3 March 2026, and the programme office.',
  },
  { kind: 'long', name: 'reason', label: 'Why?', hint: 'The public reads it beside the due date.' },
] as const
