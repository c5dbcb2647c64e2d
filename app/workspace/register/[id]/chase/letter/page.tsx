import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LetterPage } from '@/components/letters/letter-page'
import { BackLink } from '@/components/ui/back-link'
import { requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { chaserOf } from '@/lib/letters/letter-rules'
import { officersItem } from '@/lib/scrutiny-items/workspace-queries'

export const metadata: Metadata = { title: 'Letter that asks again' }

export default async function ChaserPage({ params }: PageProps<'/workspace/register/[id]/chase/letter'>) {
  const viewer = await requirePermission('item:chase')
  const item = await officersItem(viewer, (await params).id, today())
  if (!item?.owed) notFound()
  return (
    <>
      <BackLink href={`/workspace/register/${item.id}/chase`}>Ask again</BackLink>
      <LetterPage letter={chaserOf(item, item.owed, today())} />
    </>
  )
}
