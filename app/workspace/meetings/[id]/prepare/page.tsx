import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageContents } from '@/components/layout/page-contents'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { OwnItems, PrepareSection } from '@/components/workspace/prepare-sections'
import { requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { whenWords } from '@/lib/meetings/rules'
import { meetingToPrepare } from '@/lib/meetings/workspace-queries'
import { gatherPack } from '@/lib/packs/gather-queries'
import { ownItems } from '@/lib/packs/own-queries'
import { prepareSections } from '@/lib/packs/prepare-rules'

export const metadata: Metadata = { title: 'Prepare a meeting' }

export default async function PreparePage({ params }: PageProps<'/workspace/meetings/[id]/prepare'>) {
  const viewer = await requirePermission('meeting:prepare')
  const meeting = await meetingToPrepare(viewer, (await params).id, today())
  if (!meeting) notFound()
  const [facts, own] = await Promise.all([gatherPack(meeting, today()), ownItems(viewer, meeting.bodyId)])
  const sections = prepareSections(facts)
  const { title, slug, bodyName, packVersions } = meeting
  const [pack] = packVersions
  const contents = sections.map(({ id, title, paragraphs }) => ({
    id,
    title,
    note: String(paragraphs.length),
  }))
  return (
    <>
      <BackLink href="/workspace/meetings">Meetings</BackLink>
      <PageTitle caption="Prepare a meeting" lead={`${bodyName}. ${whenWords(meeting)}.`}>
        {title}
      </PageTitle>
      <ul>
        <li>
          <a href={`/meetings/${slug}`}>The public page of the meeting, with its agenda</a>
        </li>
        {pack && (
          <li>
            <a href={`/meetings/${slug}/pack`}>The pack, version {pack.version}</a>
          </li>
        )}
      </ul>
      <PageContents items={[...contents, { id: 'own', title: 'My own items', note: String(own.length) }]} />
      {sections.map((section) => (
        <PrepareSection key={section.id} {...section} />
      ))}
      <OwnItems items={own} />
    </>
  )
}
