import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { owedView } from '@/lib/answers/queries'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { formatInstant } from '@/lib/dates'
import { newId } from '@/lib/ids'
import { CorrectForm } from './form'

export const metadata: Metadata = { title: 'Correct an answer' }

export default async function CorrectPage({
  params,
  searchParams,
}: PageProps<'/workspace/owed/[id]/correct/[answer]'>) {
  const viewer = await requirePermission('item:answer')
  const { id, answer: correctsId } = await params
  const item = (await owedView(viewer, id, today()))?.item
  const part = item?.parts.find(({ answers }) => answers.some((each) => each.id === correctsId))
  const answer = part?.answers.find((each) => each.id === correctsId)
  if (!item || !part || !answer) notFound()
  const path = `/workspace/owed/${id}`
  const typed = { version: String(item.version), text: answer.text }
  const fresh = { id: newId(now()), owedId: id, partId: part.id, correctsId, ...typed }
  const kept = await parkedValues((await searchParams).kept, `${path}/correct/${correctsId}`)
  const title = (
    <>
      <PageTitle caption={item.ref}>Correct an answer</PageTitle>
      <p>
        The answer of {formatInstant(answer.recordedAt)} stays as it was given. Yours stands beside it, with
        each word that differs marked. It claims no more than the answer did: to say more, give another
        answer.
      </p>
    </>
  )
  return (
    <>
      <BackLink href={path}>{item.ref}</BackLink>
      <CorrectForm values={kept ?? fresh} title={title} />
    </>
  )
}
