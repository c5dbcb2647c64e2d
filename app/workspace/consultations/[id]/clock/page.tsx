import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClockWorking } from '@/components/clocks/clock-working'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { myConsultation } from '@/lib/consultations/outcome-queries'
import { PROMISE_WORDS } from '@/lib/consultations/words'
import { newId } from '@/lib/ids'
import { MoveOutcomeForm } from './form'

export const metadata: Metadata = { title: 'Record an agreed pause or more days' }

const LEAD =
  'Only what somebody agreed to moves the day by which the outcome is due. Everybody can read who agreed and why, and the promised day stays beside it.'

export default async function MoveOutcomePage({
  params,
  searchParams,
}: PageProps<'/workspace/consultations/[id]/clock'>) {
  const viewer = await requirePermission('outcome:promise')
  const consultation = await myConsultation(viewer, (await params).id, today())
  if (!consultation?.promise?.clock) notFound()
  const { id, version, title, promise } = consultation
  const path = `/workspace/consultations/${id}`
  const kept = await parkedValues((await searchParams).kept, `${path}/clock`)
  const fresh = { id: newId(now()), consultationId: id, version: String(version) }
  return (
    <>
      <BackLink href={path}>{title}</BackLink>
      <MoveOutcomeForm
        values={kept ?? fresh}
        title={
          <PageTitle caption={title} lead={LEAD}>
            Record an agreed pause or more days
          </PageTitle>
        }
      />
      {promise?.clock && <ClockWorking clock={promise.clock} onWhat={PROMISE_WORDS} />}
    </>
  )
}
