import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { InsetText } from '@/components/ui/inset-text'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { itemChoices } from '@/lib/scrutiny-items/choice-queries'
import { formValues } from '@/lib/scrutiny-items/form-rules'
import { stateAfter } from '@/lib/scrutiny-items/rules'
import { KIND_WORDS, STATE_WORDS } from '@/lib/scrutiny-items/words'
import { registerItem } from '@/lib/scrutiny-items/workspace-queries'
import { ReviseForm } from './form'

export const metadata: Metadata = { title: 'Change your item' }

export default async function RevisePage({ params, searchParams }: PageProps<'/workspace/items/[id]/edit'>) {
  const viewer = await requirePermission('item:revise')
  const item = await registerItem(viewer, (await params).id, today())
  if (item?.authorId !== viewer.userId) notFound()
  const path = `/workspace/items/${item.id}`
  const kept = await parkedValues((await searchParams).kept, `${path}/edit`)
  return (
    <>
      <BackLink href={path}>Your item</BackLink>
      {!stateAfter(item.kind, item.state, 'revise') && (
        <InsetText>
          <p>The words cannot be changed any more. This item is: {STATE_WORDS[item.state]}.</p>
        </InsetText>
      )}
      <ReviseForm
        values={kept ?? formValues(item)}
        kind={item.kind}
        choices={await itemChoices([item.bodyId], today())}
        title={
          <PageTitle caption={KIND_WORDS[item.kind]} lead={item.about?.title}>
            Change your item
          </PageTitle>
        }
      />
    </>
  )
}
