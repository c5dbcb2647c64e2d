import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { meetingText } from '@/lib/meetings/form-rules'
import { meetingToArrange } from '@/lib/meetings/workspace-queries'
import { HideForm } from './form'

export const metadata: Metadata = { title: 'Hide a meeting' }

export default async function HidePage({ params, searchParams }: PageProps<'/workspace/meetings/[id]/hide'>) {
  const viewer = await requirePermission('meeting:arrange')
  const meeting = await meetingToArrange(viewer, (await params).id)
  if (!meeting) notFound()
  const { id, version, title } = meeting
  const path = `/workspace/meetings/${id}`
  const kept = await parkedValues((await searchParams).kept, `${path}/hide`)
  const lead =
    'The public reads your reason in the place of the meeting and of its pack. You can show it again.'
  return (
    <>
      <BackLink href={path}>{title}</BackLink>
      <HideForm
        values={kept ?? { meetingId: id, version: String(version), seen: meetingText(meeting) }}
        title={
          <PageTitle caption={title} lead={lead}>
            Hide the meeting
          </PageTitle>
        }
      />
    </>
  )
}
