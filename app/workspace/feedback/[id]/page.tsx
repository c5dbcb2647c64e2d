import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { ButtonGroup } from '@/components/ui/button-group'
import { LinkButton } from '@/components/ui/link-button'
import { Success } from '@/components/ui/success'
import { Warning } from '@/components/ui/warning'
import { FeedbackFacts } from '@/components/workspace/feedback-facts'
import { requirePermission } from '@/lib/auth/viewer'
import type { FeedbackItem } from '@/lib/feedback/item-rules'
import { feedbackItem } from '@/lib/feedback/queries'
import { movesFrom } from '@/lib/scrutiny-items/rules'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'
import { SubmitForm } from './form'

export const metadata: Metadata = { title: 'Feedback' }

const DONE: Record<string, string> = {
  draft: 'Your draft is saved. Nobody else can read it',
  submit: 'Sent. The scrutiny officer checks it before it is published',
  withdrawn: 'Your feedback is withdrawn',
}

export default async function FeedbackPage({ params, searchParams }: PageProps<'/workspace/feedback/[id]'>) {
  const viewer = await requirePermission('feedback:record')
  const item = await feedbackItem(viewer, (await params).id)
  if (item?.authorId !== viewer.userId) notFound()
  const message = DONE[String((await searchParams).done)]
  return (
    <>
      <BackLink href="/workspace/feedback">My feedback</BackLink>
      {message && <Success title={message} />}
      <PageTitle caption={item.ref ?? 'Your feedback'}>
        {KIND_WORDS[item.kind]} about {item.about?.title ?? 'something that is not shown any more'}
      </PageTitle>
      {item.state === 'returned' && (
        <Warning title="The officer returned this to you">
          <p className="whitespace-pre-line" dir="auto">
            {item.returnReason}
          </p>
        </Warning>
      )}
      <FeedbackFacts item={item} />
      <Moves item={item} />
    </>
  )
}

function Moves({ item: { id, kind, state, version } }: { item: FeedbackItem }) {
  const moves = movesFrom(kind, state, 'author')
  const path = `/workspace/feedback/${id}`
  return (
    <>
      {moves.includes('submit') && <SubmitForm values={{ id, version: String(version) }} />}
      <ButtonGroup>
        {moves.includes('revise') && (
          <LinkButton href={`${path}/edit`} variant="secondary">
            Change the words
          </LinkButton>
        )}
        {moves.includes('withdraw') && (
          <LinkButton href={`${path}/withdraw`} variant="secondary">
            Withdraw
          </LinkButton>
        )}
      </ButtonGroup>
    </>
  )
}
