import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { RegisterPage } from '@/components/workspace/register-page'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { ROUTE_CHOICES } from '@/lib/law/words'
import { meetingChoices } from '@/lib/scrutiny-items/choice-queries'
import { standingText } from '@/lib/scrutiny-items/standing-rules'
import { officersItem } from '@/lib/scrutiny-items/workspace-queries'
import { sourceChoices } from '@/lib/sources/queries'
import { EscalateForm } from './form'

export const metadata: Metadata = { title: 'Record a referral, or a request for call-in' }

export default async function EscalatePage({
  params,
  searchParams,
}: PageProps<'/workspace/register/[id]/escalate'>) {
  const viewer = await requirePermission('item:escalate')
  const item = await officersItem(viewer, (await params).id, today())
  if (!item) notFound()
  const { id, version, ref, bodyId } = item
  const kept = await parkedValues((await searchParams).kept, `/workspace/register/${id}/escalate`)
  const fresh = { id, version: String(version), seen: standingText(item), escalationId: newId(now()) }
  return (
    <RegisterPage item={item} day={today()}>
      <EscalateForm
        values={kept ?? fresh}
        fields={await fieldsFor(bodyId)}
        sources={await sourceChoices()}
        title={
          <PageTitle
            caption={ref}
            lead="Only for a substantial change to services, on which the law says that the council must be consulted. The public reads it in the history of this item."
          >
            Record a referral, or a request for call-in
          </PageTitle>
        }
      />
    </RegisterPage>
  )
}

const fieldsFor = async (bodyId: string) =>
  [
    { kind: 'radios', name: 'route', label: 'What did the council do?', options: ROUTE_CHOICES },
    { kind: 'day', name: 'on', label: 'On which day?', hint: 'For example, 30 9 2023.' },
    {
      kind: 'select',
      name: 'meetingId',
      label: 'Which meeting decided it?',
      emptyLabel: 'Choose a meeting',
      options: await meetingChoices([bodyId], today()),
    },
    {
      kind: 'long',
      name: 'reason',
      label: 'Why?',
      hint: 'What was wrong, and what was tried before. The public reads it.',
    },
  ] as const
