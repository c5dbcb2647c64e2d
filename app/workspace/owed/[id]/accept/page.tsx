import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OwedFacts } from '@/components/answers/owed-facts'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { owedView } from '@/lib/answers/queries'
import { NoneThere } from '@/components/workspace/none-there'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { goneTexts, presentOrganisations } from '@/lib/obligations/present-queries'
import { AcceptForm } from './form'

export const metadata: Metadata = { title: 'Accept what nobody owes' }

export default async function AcceptPage({ params, searchParams }: PageProps<'/workspace/owed/[id]/accept'>) {
  const viewer = await requirePermission('obligation:accept')
  const { id } = await params
  const view = await owedView(viewer, id, today())
  if (!view) notFound()
  const path = `/workspace/owed/${id}`
  const kept = await parkedValues((await searchParams).kept, `${path}/accept`)
  const organisations = await presentOrganisations(viewer, today())
  const [only] = organisations.length === 1 ? organisations : []
  const fresh = { id: newId(now()), owedId: id, obligationId: id, organisationId: only?.value ?? '' }
  const name = view.item?.ref ?? 'Outcome of a consultation'
  const title = (
    <>
      <PageTitle caption={name}>Accept it</PageTitle>
      <p dir="auto">{view.item?.text ?? view.consultation?.title}</p>
      <OwedFacts view={view} day={today()} />
    </>
  )
  return (
    <>
      <BackLink href={path}>{name}</BackLink>
      {organisations.length > 0 ? (
        <AcceptForm values={kept ?? fresh} organisations={organisations} title={title} />
      ) : (
        <>
          {title}
          <NoneThere texts={await goneTexts(viewer, today())} />
        </>
      )}
    </>
  )
}
