import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { RegisterPage } from '@/components/workspace/register-page'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { meetingChoices } from '@/lib/scrutiny-items/choice-queries'
import { standingText } from '@/lib/scrutiny-items/standing-rules'
import { officersItem } from '@/lib/scrutiny-items/workspace-queries'
import { RecordForm } from '../../record-form'
import { checkItemOf } from './actions'

export const metadata: Metadata = { title: 'Check it' }

export default async function CheckPage({
  params,
  searchParams,
}: PageProps<'/workspace/register/[id]/check'>) {
  const viewer = await requirePermission('item:check')
  const item = await officersItem(viewer, (await params).id, today())
  if (!item) notFound()
  const { id, version, ref } = item
  const kept = await parkedValues((await searchParams).kept, `/workspace/register/${id}/check`)
  const fresh = { id, version: String(version), seen: standingText(item) }
  const fields = [
    { kind: 'radios', name: 'decision', label: 'What should happen with it?', options: DECISIONS },
    {
      kind: 'select',
      name: 'meetingId',
      label: 'At which meeting did the group agree it?',
      hint: 'Only needed if the group agreed it. The latest meeting is on top.',
      emptyLabel: 'Choose a meeting',
      options: await meetingChoices([item.bodyId], today()),
    },
    {
      kind: 'long',
      name: 'reason',
      label: 'Reason for returning it',
      hint: 'Only needed to return it. Say what its writer should change, and why.',
    },
  ] as const
  return (
    <RegisterPage item={item} day={today()}>
      <RecordForm
        action={checkItemOf}
        values={kept ?? fresh}
        fields={fields}
        submitLabel="Confirm"
        title={
          <PageTitle
            caption={ref}
            lead="Nothing is public before the group has agreed it. Then it gets its reference, and its text can no longer be changed."
          >
            Check it
          </PageTitle>
        }
      />
    </RegisterPage>
  )
}

const DECISIONS = [
  {
    value: 'agree',
    label: 'The group agreed it',
    hint: 'It gets a permanent reference and is public, with its writer’s name',
  },
  {
    value: 'return',
    label: 'Return it to its writer',
    hint: 'Its writer reads your reason, and can send it again',
  },
]
