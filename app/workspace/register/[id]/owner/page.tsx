import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { RegisterPage } from '@/components/workspace/register-page'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { ownerChoices } from '@/lib/scrutiny-items/choice-queries'
import { standingText } from '@/lib/scrutiny-items/standing-rules'
import { officersItem } from '@/lib/scrutiny-items/workspace-queries'
import { RecordForm } from '../../record-form'
import { nameOwnerOf } from './actions'

export const metadata: Metadata = { title: 'Name the body that owes it' }

export default async function OwnerPage({
  params,
  searchParams,
}: PageProps<'/workspace/register/[id]/owner'>) {
  const viewer = await requirePermission('obligation:name-owner')
  const item = await officersItem(viewer, (await params).id, today())
  if (!item) notFound()
  const { id, version, ref } = item
  const kept = await parkedValues((await searchParams).kept, `/workspace/register/${id}/owner`)
  const fresh = { id, version: String(version), seen: standingText(item), acceptanceId: newId(now()) }
  const fields = [
    {
      kind: 'select',
      name: 'organisationId',
      label: 'Which body owes it?',
      emptyLabel: 'Choose a body',
      options: await ownerChoices(item.owed, today()),
    },
    {
      kind: 'long',
      name: 'reason',
      label: 'Why this one?',
      hint: 'The public reads it.',
    },
  ] as const
  return (
    <RegisterPage item={item} day={today()}>
      <RecordForm
        action={nameOwnerOf}
        values={kept ?? fresh}
        fields={fields}
        submitLabel="Name this body"
        title={
          <PageTitle
            caption={ref}
            lead="The record leaves nobody owing this. Name the body that does this work today. Where the record later says otherwise, the record counts."
          >
            Name the body that owes it
          </PageTitle>
        }
      />
    </RegisterPage>
  )
}
