import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { itemChoices, meetingToArrange } from '@/lib/meetings/workspace-queries'
import { AddItemForm } from './form'

export const metadata: Metadata = { title: 'Add an item to the agenda' }

export default async function AddItemPage({
  params,
  searchParams,
}: PageProps<'/workspace/meetings/[id]/agenda/new'>) {
  const viewer = await requirePermission('meeting:arrange')
  const meeting = await meetingToArrange(viewer, (await params).id)
  if (!meeting) notFound()
  const path = `/workspace/meetings/${meeting.id}`
  const kept = await parkedValues((await searchParams).kept, `${path}/agenda/new`)
  const lead = 'It goes to the end of the agenda; you can move it afterwards.'
  return (
    <>
      <BackLink href={path}>{meeting.title}</BackLink>
      <AddItemForm
        values={kept ?? { id: newId(now()), meetingId: meeting.id }}
        items={await itemChoices(meeting.bodyId, null)}
        title={
          <PageTitle caption={meeting.title} lead={lead}>
            Add an item to the agenda
          </PageTitle>
        }
      />
    </>
  )
}
