import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { RegisterPage } from '@/components/workspace/register-page'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { dayValues } from '@/lib/date-boxes'
import { newId } from '@/lib/ids'
import { standingText } from '@/lib/scrutiny-items/standing-rules'
import { officersItem } from '@/lib/scrutiny-items/workspace-queries'
import { RecordForm } from '../../record-form'
import { chaseItemOf } from './actions'

export const metadata: Metadata = { title: 'Ask again' }

export default async function ChasePage({
  params,
  searchParams,
}: PageProps<'/workspace/register/[id]/chase'>) {
  const viewer = await requirePermission('item:chase')
  const item = await officersItem(viewer, (await params).id, today())
  if (!item) notFound()
  const { id, version, ref } = item
  const kept = await parkedValues((await searchParams).kept, `/workspace/register/${id}/chase`)
  const fresh = {
    id,
    version: String(version),
    seen: standingText(item),
    chaseId: newId(now()),
    ...dayValues('on', today()),
  }
  const lead = (
    <p>
      <a href={`/workspace/register/${id}/chase/letter`}>Print the letter that asks again</a>, then record
      here that it went.
    </p>
  )
  return (
    <RegisterPage item={item} day={today()}>
      <RecordForm
        action={chaseItemOf}
        values={kept ?? fresh}
        fields={FIELDS}
        submitLabel="Record it"
        title={
          <PageTitle caption={ref} lead={lead}>
            Ask again
          </PageTitle>
        }
      />
    </RegisterPage>
  )
}

const FIELDS = [
  { kind: 'day', name: 'on', label: 'On which day did you ask again?' },
  {
    kind: 'long',
    name: 'note',
    label: 'How did you ask, and whom?',
    hint: 'The public reads it. Name posts and organisations, not people.',
  },
] as const
