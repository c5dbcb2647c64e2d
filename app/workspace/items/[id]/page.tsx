import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { ButtonGroup } from '@/components/ui/button-group'
import { InsetText } from '@/components/ui/inset-text'
import { LinkButton } from '@/components/ui/link-button'
import { Success } from '@/components/ui/success'
import { Warning } from '@/components/ui/warning'
import { ItemFacts } from '@/components/workspace/item-facts'
import { OwedFacts } from '@/components/workspace/owed-facts'
import { requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { missingFrom } from '@/lib/scrutiny-items/complete-rules'
import type { RegisterItem } from '@/lib/scrutiny-items/item-rules'
import { movesFrom } from '@/lib/scrutiny-items/rules'
import { standingText } from '@/lib/scrutiny-items/standing-rules'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'
import { registerItem } from '@/lib/scrutiny-items/workspace-queries'
import { SubmitForm } from './form'

export const metadata: Metadata = { title: 'Your item' }

const DONE: Record<string, string> = {
  draft: 'Your draft is saved. Nobody else can read it',
  submit: 'Sent. The scrutiny officer checks it, and the group agrees it at a meeting',
  withdrawn: 'It is withdrawn',
}

export default async function ItemPage({ params, searchParams }: PageProps<'/workspace/items/[id]'>) {
  const viewer = await requirePermission('item:ask')
  const item = await registerItem(viewer, (await params).id, today())
  if (item?.authorId !== viewer.userId) notFound()
  const message = DONE[String((await searchParams).done)]
  return (
    <>
      <BackLink href="/workspace/items">My questions and recommendations</BackLink>
      {message && <Success title={message} />}
      <PageTitle caption={item.ref ?? 'Your item'}>
        {KIND_WORDS[item.kind]} about {item.about?.title ?? 'something that is not shown any more'}
      </PageTitle>
      {item.state === 'returned' && (
        <Warning title="The officer returned this to you">
          <p className="whitespace-pre-line" dir="auto">
            {item.returnReason}
          </p>
        </Warning>
      )}
      {item.owed && <OwedFacts owed={item.owed} day={today()} />}
      <ItemFacts item={item} />
      <Moves item={item} />
    </>
  )
}

function Moves({ item }: { item: RegisterItem }) {
  const { id, kind, state, version } = item
  const moves = movesFrom(kind, state, 'author')
  const missing = moves.includes('submit') ? missingFrom(item) : []
  const path = `/workspace/items/${id}`
  return (
    <>
      {missing.length > 0 && (
        <InsetText>
          <p>Before you can send it to be checked:</p>
          <ul>
            {missing.map(({ field, message }) => (
              <li key={field}>{message}</li>
            ))}
          </ul>
        </InsetText>
      )}
      {moves.includes('submit') && missing.length === 0 && (
        <SubmitForm values={{ id, version: String(version), seen: standingText(item) }} />
      )}
      <ButtonGroup>
        {moves.includes('revise') && (
          <LinkButton href={`${path}/edit`} variant="secondary">
            Change it
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
