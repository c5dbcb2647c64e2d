import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { PackNews } from '@/components/packs/pack-news'
import { PackSections } from '@/components/packs/pack-sections'
import { BackLink } from '@/components/ui/back-link'
import { Warning } from '@/components/ui/warning'
import { requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { meetingToArrange } from '@/lib/meetings/workspace-queries'
import { previewPack } from '@/lib/packs/preview-queries'
import { sinceSentence } from '@/lib/packs/words'
import { issuePackOf } from './actions'

export const metadata: Metadata = { title: 'The next version of the pack' }

const PROBLEMS: Record<string, string> = {
  'issued-meanwhile': 'That version was issued meanwhile. This is what the next one would say.',
  'not-published': 'Publish the meeting before you issue a pack.',
  'not-allowed': 'You can only do this for the groups that you are officer for.',
}

export default async function NextPackPage({
  params,
  searchParams,
}: PageProps<'/workspace/meetings/[id]/pack'>) {
  const viewer = await requirePermission('pack:issue')
  const meeting = await meetingToArrange(viewer, (await params).id)
  if (!meeting) notFound()
  const pack = await previewPack(meeting, today())
  const trouble = PROBLEMS[String((await searchParams).problem)]
  const lead =
    'This is what the public would read. Once issued, a version cannot be changed; you can issue another.'
  return (
    <>
      <BackLink href={`/workspace/meetings/${meeting.id}`}>{meeting.title}</BackLink>
      {trouble && (
        <Warning title="Nothing was issued">
          <p>{trouble}</p>
        </Warning>
      )}
      <PageTitle caption={meeting.title} lead={lead}>
        Version {pack.version} of the pack, not issued yet
      </PageTitle>
      {meeting.visibility === 'published' ? (
        <Issue meetingId={meeting.id} next={pack.version} />
      ) : (
        <p>Publish the meeting before you issue a pack.</p>
      )}
      <PackNews pack={pack} />
      <PackSections
        sections={pack.sections}
        since={sinceSentence(pack.since)}
        hrefOf={(href) => href}
        version={pack.version}
      />
    </>
  )
}

function Issue({ meetingId, next }: { meetingId: string; next: number }) {
  return (
    <form action={issuePackOf}>
      <input type="hidden" name="meetingId" value={meetingId} />
      <input type="hidden" name="next" value={next} />
      <button className="nhsuk-button">Issue version {next}</button>
    </form>
  )
}
