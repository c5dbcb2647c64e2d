import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { itemChoices, meetingToArrange } from '@/lib/meetings/workspace-queries'
import { ChangeItemForm } from './form'

export const metadata: Metadata = { title: 'Change an item of the agenda' }

export default async function ChangeItemPage({
  params,
  searchParams,
}: PageProps<'/workspace/meetings/[id]/agenda/[item]'>) {
  const viewer = await requirePermission('meeting:arrange')
  const { id, item: itemId } = await params
  const meeting = await meetingToArrange(viewer, id)
  const item = meeting?.agenda.find((each) => each.id === itemId)
  if (!meeting || !item) notFound()
  const path = `/workspace/meetings/${meeting.id}`
  const fresh = {
    meetingId: id,
    version: String(meeting.version),
    agendaItemId: itemId,
    position: String(item.position),
    title: item.title,
    text: item.text ?? '',
    scrutinyItemId: item.scrutinyItemId ?? '',
  }
  const kept = await parkedValues((await searchParams).kept, `${path}/agenda/${itemId}`)
  return (
    <>
      <BackLink href={path}>{meeting.title}</BackLink>
      <ChangeItemForm
        values={kept ?? fresh}
        items={await itemChoices(meeting.bodyId, item.scrutinyItemId)}
        title={<PageTitle caption={meeting.title}>Change an item of the agenda</PageTitle>}
      />
    </>
  )
}
