import type { Metadata } from 'next'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { NoneThere } from '@/components/workspace/none-there'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { newMilestoneChoices } from '@/lib/milestones/workspace-queries'
import { goneTexts } from '@/lib/obligations/present-queries'
import { sourceChoices } from '@/lib/sources/queries'
import { AddMilestoneForm } from './form'

export const metadata: Metadata = { title: 'Add a milestone' }

const PATH = '/workspace/milestones/new'

export default async function AddMilestonePage({ searchParams }: PageProps<'/workspace/milestones/new'>) {
  const viewer = await requirePermission('milestone:add')
  const choices = await newMilestoneChoices(viewer, today())
  const [onlyOwner, ...others] = choices.owners
  const fresh = { id: newId(now()), ownerId: onlyOwner && others.length === 0 ? onlyOwner.value : '' }
  const kept = await parkedValues((await searchParams).kept, PATH)
  const lead = 'Something that should happen, or did. It appears in public as soon as you add it.'
  const title = <PageTitle lead={lead}>Add a milestone</PageTitle>
  return (
    <>
      <BackLink href="/workspace/milestones">Milestones</BackLink>
      {onlyOwner ? (
        <AddMilestoneForm {...choices} values={kept ?? fresh} sources={await sourceChoices()} title={title} />
      ) : (
        <>
          {title}
          <NoneThere texts={await goneTexts(viewer, today())} />
        </>
      )}
    </>
  )
}
