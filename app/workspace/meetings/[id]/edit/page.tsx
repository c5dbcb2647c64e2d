import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { meetingValues } from '@/lib/meetings/form-rules'
import { meetingToArrange } from '@/lib/meetings/workspace-queries'
import { ChangeForm } from './form'

export const metadata: Metadata = { title: 'Change a meeting' }

export default async function ChangePage({
  params,
  searchParams,
}: PageProps<'/workspace/meetings/[id]/edit'>) {
  const viewer = await requirePermission('meeting:arrange')
  const meeting = await meetingToArrange(viewer, (await params).id)
  if (!meeting) notFound()
  const path = `/workspace/meetings/${meeting.id}`
  const kept = await parkedValues((await searchParams).kept, `${path}/edit`)
  return (
    <>
      <BackLink href={path}>{meeting.title}</BackLink>
      <ChangeForm
        values={kept ?? meetingValues(meeting)}
        title={<PageTitle caption={meeting.title}>Change the details</PageTitle>}
      />
    </>
  )
}
