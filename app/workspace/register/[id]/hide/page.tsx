import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { RegisterPage } from '@/components/workspace/register-page'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { standingText } from '@/lib/scrutiny-items/standing-rules'
import { officersItem } from '@/lib/scrutiny-items/workspace-queries'
import { RecordForm } from '../../record-form'
import { hideItemOf } from './actions'

export const metadata: Metadata = { title: 'Hide it from the public' }

export default async function HidePage({ params, searchParams }: PageProps<'/workspace/register/[id]/hide'>) {
  const viewer = await requirePermission('item:hide')
  const item = await officersItem(viewer, (await params).id, today())
  if (!item) notFound()
  const { id, version, ref } = item
  const kept = await parkedValues((await searchParams).kept, `/workspace/register/${id}/hide`)
  const fresh = { id, version: String(version), seen: standingText(item) }
  return (
    <RegisterPage item={item} day={today()}>
      <RecordForm
        action={hideItemOf}
        values={kept ?? fresh}
        fields={FIELDS}
        submitLabel="Hide it"
        title={
          <PageTitle
            caption={ref}
            lead="It disappears from every public page and list. Its own page says only that it is hidden, and your reason."
          >
            Hide it from the public
          </PageTitle>
        }
      />
    </RegisterPage>
  )
}

const FIELDS = [
  {
    kind: 'long',
    name: 'reason',
    label: 'Why is it hidden?',
    hint: 'The public reads it. Do not repeat what must not be read.',
  },
] as const
