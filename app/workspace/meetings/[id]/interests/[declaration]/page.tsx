import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { InsetText } from '@/components/ui/inset-text'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { INTEREST_WORDS } from '@/lib/meetings/words'
import { meetingToArrange } from '@/lib/meetings/workspace-queries'
import { RemoveForm } from './form'

export const metadata: Metadata = { title: 'Take out a declaration' }

export default async function RemovePage({
  params,
  searchParams,
}: PageProps<'/workspace/meetings/[id]/interests/[declaration]'>) {
  const viewer = await requirePermission('meeting:arrange')
  const { id: meetingId, declaration: id } = await params
  const meeting = await meetingToArrange(viewer, meetingId)
  const declared = meeting?.declarations.find((each) => each.id === id)
  if (!meeting || !declared) notFound()
  const path = `/workspace/meetings/${meetingId}`
  const kept = await parkedValues((await searchParams).kept, `${path}/interests/${id}`)
  return (
    <>
      <BackLink href={path}>{meeting.title}</BackLink>
      <RemoveForm
        values={kept ?? { id, meetingId }}
        title={
          <>
            <PageTitle
              caption={meeting.title}
              lead="For one that was recorded in error, or that may not be told. It goes from the page of the meeting and from every version of its pack."
            >
              Take out a declaration
            </PageTitle>
            <InsetText>
              <p>
                {declared.member}: {INTEREST_WORDS[declared.kind].toLowerCase()}. {declared.interest}
              </p>
            </InsetText>
          </>
        }
      />
    </>
  )
}
