import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { FeedbackFacts } from '@/components/workspace/feedback-facts'
import { requirePermission } from '@/lib/auth/viewer'
import { feedbackItem } from '@/lib/feedback/queries'
import { WithdrawForm } from './form'

export const metadata: Metadata = { title: 'Withdraw your feedback' }

export default async function WithdrawPage({ params }: PageProps<'/workspace/feedback/[id]/withdraw'>) {
  const viewer = await requirePermission('feedback:withdraw')
  const item = await feedbackItem(viewer, (await params).id)
  if (item?.authorId !== viewer.userId) notFound()
  const path = `/workspace/feedback/${item.id}`
  const lead = item.ref
    ? 'It stays in the public record under its reference, marked as withdrawn. This cannot be undone.'
    : 'It will not be published. This cannot be undone.'
  return (
    <>
      <BackLink href={path}>Your feedback</BackLink>
      <WithdrawForm
        values={{ id: item.id, version: String(item.version), seen: item.text }}
        title={<PageTitle lead={lead}>Withdraw your feedback?</PageTitle>}
      />
      <FeedbackFacts item={item} />
    </>
  )
}
