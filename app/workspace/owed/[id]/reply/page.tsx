import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Replies } from '@/components/answers/replies'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { Section } from '@/components/ui/section'
import { owedView } from '@/lib/answers/queries'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { ReplyForm } from './form'

export const metadata: Metadata = { title: 'Reply beside the list' }

export default async function ReplyPage({ params, searchParams }: PageProps<'/workspace/owed/[id]/reply'>) {
  const viewer = await requirePermission('obligation:reply')
  const { id } = await params
  const view = await owedView(viewer, id, today())
  if (!view) notFound()
  const path = `/workspace/owed/${id}`
  const name = view.item?.ref ?? view.consultation?.title ?? 'What is owed'
  const kept = await parkedValues((await searchParams).kept, `${path}/reply`)
  return (
    <>
      <BackLink href={path}>{name}</BackLink>
      <ReplyForm
        values={kept ?? { id: newId(now()), owedId: id, obligationId: id }}
        title={
          <PageTitle
            caption={name}
            lead="What you write stands beside it in the public list of what is owed. It answers nothing, and the date stays."
          >
            Reply beside the list
          </PageTitle>
        }
      />
      {view.replies.length > 0 && (
        <Section id="said" title="What was said before">
          <Replies view={{ ...view, isMine: false }} />
        </Section>
      )}
    </>
  )
}
