import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { ItemFacts } from '@/components/workspace/item-facts'
import { requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { standingText } from '@/lib/scrutiny-items/standing-rules'
import { registerItem } from '@/lib/scrutiny-items/workspace-queries'
import { WithdrawForm } from './form'

export const metadata: Metadata = { title: 'Withdraw your item' }

export default async function WithdrawPage({ params }: PageProps<'/workspace/items/[id]/withdraw'>) {
  const viewer = await requirePermission('item:withdraw')
  const item = await registerItem(viewer, (await params).id, today())
  if (item?.authorId !== viewer.userId) notFound()
  const path = `/workspace/items/${item.id}`
  const lead = item.ref
    ? 'The group has agreed it: only the scrutiny officer can take it back now.'
    : 'It will not be sent to anybody. This cannot be undone.'
  return (
    <>
      <BackLink href={path}>Your item</BackLink>
      <WithdrawForm
        values={{ id: item.id, version: String(item.version), seen: standingText(item) }}
        title={<PageTitle lead={lead}>Withdraw it?</PageTitle>}
      />
      <ItemFacts item={item} />
    </>
  )
}
