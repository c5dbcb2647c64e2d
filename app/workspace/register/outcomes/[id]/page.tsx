import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OwedFacts } from '@/components/answers/owed-facts'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { owedView } from '@/lib/answers/queries'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { respondingBodies } from '@/lib/consultation-responses/queries'
import { newId } from '@/lib/ids'
import { ownerChoices } from '@/lib/scrutiny-items/choice-queries'
import { RecordForm } from '../../record-form'
import { nameOutcomeOwnerOf } from './actions'

export const metadata: Metadata = { title: 'Name the body that owes an outcome' }

export default async function OutcomeOwnerPage({
  params,
  searchParams,
}: PageProps<'/workspace/register/outcomes/[id]'>) {
  const viewer = await requirePermission('obligation:name-owner')
  const day = today()
  const view = await owedView(viewer, (await params).id, day)
  if (!view?.consultation || view.settledOn) notFound()
  const kept = await parkedValues((await searchParams).kept, `/workspace/register/outcomes/${view.id}`)
  const groups = await respondingBodies(viewer, day)
  const fresh = { id: view.id, acceptanceId: newId(now()), bodyId: groups[0]?.value ?? '' }
  const group = {
    kind: 'radios',
    name: 'bodyId',
    label: 'For which group do you do this?',
    options: groups,
  } as const
  const fields = [
    ...(groups.length > 1 ? [group] : []),
    {
      kind: 'select',
      name: 'organisationId',
      label: 'Which body owes it?',
      emptyLabel: 'Choose a body',
      options: await ownerChoices(view, day),
    },
    { kind: 'long', name: 'reason', label: 'Why this one?', hint: 'The public reads it.' },
  ] as const
  const title = (
    <>
      <PageTitle
        caption="Outcome of a consultation"
        lead="The record leaves nobody owing this outcome. Name the body that does this work today. Where the record later says otherwise, the record counts."
      >
        Name the body that owes it
      </PageTitle>
      <p>
        <a href={`/consultations/${view.consultation.slug}`}>{view.consultation.title}</a>
      </p>
      <OwedFacts view={view} day={day} />
    </>
  )
  return (
    <>
      <BackLink href="/workspace/register">The register</BackLink>
      <RecordForm
        action={nameOutcomeOwnerOf}
        values={kept ?? fresh}
        fields={fields}
        submitLabel="Name this body"
        title={title}
      />
    </>
  )
}
