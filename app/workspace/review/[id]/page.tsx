import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { InsetText } from '@/components/ui/inset-text'
import { Success } from '@/components/ui/success'
import { FeedbackFacts } from '@/components/workspace/feedback-facts'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { feedbackItem } from '@/lib/feedback/queries'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'
import { CheckForm } from './form'

export const metadata: Metadata = { title: 'Check feedback' }

export default async function CheckPage({ params, searchParams }: PageProps<'/workspace/review/[id]'>) {
  const viewer = await requirePermission('feedback:publish')
  const item = await feedbackItem(viewer, (await params).id)
  if (!item) notFound()
  const { id, version, text, state, ref, about, returnReason } = item
  const { kept, done } = await searchParams
  const values = (await parkedValues(kept, `/workspace/review/${id}`)) ?? {
    id,
    version: String(version),
    seen: text,
  }
  const shown = (
    <>
      <PageTitle caption={ref ?? 'Feedback to check'}>
        {KIND_WORDS[item.kind]} about {about?.title ?? 'something that is not shown any more'}
      </PageTitle>
      <FeedbackFacts item={item} />
    </>
  )
  return (
    <>
      <BackLink href="/workspace/review">Feedback to check</BackLink>
      {done === 'publish' && <Success title={`Published as ${ref}`} />}
      {done === 'return' && <Success title="Returned to its writer, with your reason" />}
      {returnReason && (
        <InsetText>
          <p>Returned to its writer{state === 'returned' ? '' : ' before'}, because:</p>
          <p className="whitespace-pre-line" dir="auto">
            {returnReason}
          </p>
        </InsetText>
      )}
      <CheckForm values={values} title={shown} isOpen={state === 'submitted'} />
    </>
  )
}
