import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { meetingToArrange } from '@/lib/meetings/workspace-queries'
import { DeclareForm } from './form'

export const metadata: Metadata = { title: 'Record a declaration of interest' }

export default async function DeclarePage({
  params,
  searchParams,
}: PageProps<'/workspace/meetings/[id]/interests/new'>) {
  const viewer = await requirePermission('meeting:arrange')
  const meeting = await meetingToArrange(viewer, (await params).id)
  if (!meeting) notFound()
  const path = `/workspace/meetings/${meeting.id}`
  const kept = await parkedValues((await searchParams).kept, `${path}/interests/new`)
  const lead =
    'Record what the member said. The public reads it on the page of the meeting and in its pack. Leave out what is sensitive under section 32 of the Localism Act 2011.'
  return (
    <>
      <BackLink href={path}>{meeting.title}</BackLink>
      <DeclareForm
        values={kept ?? { id: newId(now()), meetingId: meeting.id }}
        items={meeting.agenda.map(({ id, position, title }) => ({
          value: id,
          label: `${position}. ${title}`,
        }))}
        title={
          <PageTitle caption={meeting.title} lead={lead}>
            Record a declaration of interest
          </PageTitle>
        }
      />
    </>
  )
}
