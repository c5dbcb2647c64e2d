import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PartHistory } from '@/components/answers/part-history'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { Section } from '@/components/ui/section'
import { owedView } from '@/lib/answers/queries'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'
import { AnswerForm } from './form'

export const metadata: Metadata = { title: 'Answer' }

export default async function AnswerPage({
  params,
  searchParams,
}: PageProps<'/workspace/owed/[id]/answer/[part]'>) {
  const viewer = await requirePermission('item:answer')
  const { id, part: number } = await params
  const view = await owedView(viewer, id, today())
  const item = view?.item
  const part = item?.parts.find((each) => String(each.number) === number)
  if (!item || !part) notFound()
  const path = `/workspace/owed/${id}`
  const { version } = item
  const fresh = { id: newId(now()), owedId: id, partId: part.id, part: number, version: String(version) }
  const kept = await parkedValues((await searchParams).kept, `${path}/answer/${number}`)
  const title = (
    <>
      <PageTitle caption={`${KIND_WORDS[item.kind]} ${item.ref}`}>
        {item.parts.length > 1 ? `Answer part ${number}` : 'Answer'}
      </PageTitle>
      <p className="whitespace-pre-line" dir="auto">
        {part.text}
      </p>
    </>
  )
  return (
    <>
      <BackLink href={path}>{item.ref}</BackLink>
      <AnswerForm values={kept ?? fresh} kind={item.kind} title={title} />
      <Section id="before" title="What was said before">
        <PartHistory part={part} />
      </Section>
    </>
  )
}
