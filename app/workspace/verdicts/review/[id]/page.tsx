import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { Section } from '@/components/ui/section'
import { Success } from '@/components/ui/success'
import { ReviewTable } from '@/components/verdicts/review-table'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { heldMeetings } from '@/lib/verdicts/held-queries'
import { recommendationsToReview } from '@/lib/verdicts/queries'
import { AssessForm } from './form'

export const metadata: Metadata = { title: 'Review a recommendation' }

export default async function ReviewPage({
  params,
  searchParams,
}: PageProps<'/workspace/verdicts/review/[id]'>) {
  const viewer = await requirePermission('item:judge')
  const { id } = await params
  const review = (await recommendationsToReview(viewer)).find((each) => each.id === id)
  if (!review) notFound()
  const { kept, done } = await searchParams
  const values = (await parkedValues(kept, `/workspace/verdicts/review/${id}`)) ?? {
    id: newId(now()),
    itemId: id,
  }
  return (
    <>
      <BackLink href="/workspace/verdicts">Findings</BackLink>
      {done === 'assessed' && <Success title="The assessment is recorded, and shown in public" />}
      <AssessForm
        values={values}
        meetings={await heldMeetings(viewer, today(), values.meetingId)}
        title={
          <PageTitle caption={`Recommendation ${review.ref}`} lead={review.text}>
            How is it being carried out?
          </PageTitle>
        }
      />
      <Section id="so-far" title="So far">
        <ReviewTable reviews={[review]} day={today()} />
      </Section>
    </>
  )
}
