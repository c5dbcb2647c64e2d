import type { Metadata } from 'next'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { bodiesToArrange } from '@/lib/meetings/workspace-queries'
import { ArrangeForm } from './form'

export const metadata: Metadata = { title: 'Arrange a meeting' }

const PATH = '/workspace/meetings/new'

export default async function ArrangePage({ searchParams }: PageProps<'/workspace/meetings/new'>) {
  const viewer = await requirePermission('meeting:arrange')
  const bodies = await bodiesToArrange(viewer, today())
  const fresh = { id: newId(now()), bodyId: bodies[0]?.value ?? '', inPublic: 'yes' }
  const kept = await parkedValues((await searchParams).kept, PATH)
  return (
    <>
      <BackLink href="/workspace/meetings">Meetings</BackLink>
      <ArrangeForm
        values={kept ?? fresh}
        bodies={bodies}
        title={
          <PageTitle lead="It is a draft, which nobody but you can read, until you publish it.">
            Arrange a meeting
          </PageTitle>
        }
      />
    </>
  )
}
