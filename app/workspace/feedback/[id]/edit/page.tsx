import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { InsetText } from '@/components/ui/inset-text'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { feedbackItem } from '@/lib/feedback/queries'
import { stateAfter } from '@/lib/scrutiny-items/rules'
import { STATE_WORDS } from '@/lib/scrutiny-items/words'
import { ReviseFeedbackForm } from './form'

export const metadata: Metadata = { title: 'Change your feedback' }

export default async function ReviseFeedbackPage({
  params,
  searchParams,
}: PageProps<'/workspace/feedback/[id]/edit'>) {
  const viewer = await requirePermission('feedback:revise')
  const item = await feedbackItem(viewer, (await params).id)
  if (item?.authorId !== viewer.userId) notFound()
  const path = `/workspace/feedback/${item.id}`
  const { id, version, kind, text } = item
  const kept = await parkedValues((await searchParams).kept, `${path}/edit`)
  return (
    <>
      <BackLink href={path}>Your feedback</BackLink>
      {!stateAfter(item.kind, item.state, 'revise') && (
        <InsetText>
          <p>The words cannot be changed any more. This feedback is: {STATE_WORDS[item.state]}.</p>
        </InsetText>
      )}
      <ReviseFeedbackForm
        values={kept ?? { id, version: String(version), kind, text }}
        title={<PageTitle lead={item.about?.title}>Change your feedback</PageTitle>}
      />
    </>
  )
}
