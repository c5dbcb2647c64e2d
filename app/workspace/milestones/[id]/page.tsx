import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { RecommendationLink } from '@/components/milestones/recommendation-link'
import { BackLink } from '@/components/ui/back-link'
import { ButtonGroup } from '@/components/ui/button-group'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'
import { Success } from '@/components/ui/success'
import { SummaryList } from '@/components/ui/summary-list'
import { Ledger, Reports } from '@/components/workspace/ledger'
import { MilestoneState } from '@/components/workspace/milestone-state'
import { requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { KIND_WORDS, againstPromise } from '@/lib/milestones/words'
import { milestoneToWriteOn, type WritableMilestone } from '@/lib/milestones/workspace-queries'

export const metadata: Metadata = { title: 'Milestone' }

const DONE: Record<string, string> = {
  added: 'The milestone is in the record, and on the public timeline',
  date: 'The date is stated, and shown in public',
  progress: 'The report is in the record, and shown in public',
  happened: 'The milestone is marked as happened, and shown so in public',
}

export default async function MilestonePage({
  params,
  searchParams,
}: PageProps<'/workspace/milestones/[id]'>) {
  const viewer = await requirePermission('milestone:state-date')
  const { id } = await params
  const milestone = await milestoneToWriteOn(viewer, id, today())
  if (!milestone) notFound()
  const message = DONE[String((await searchParams).done)]
  return (
    <>
      <BackLink href="/workspace/milestones">Milestones</BackLink>
      {message && <Success title={message} />}
      <PageTitle caption={KIND_WORDS[milestone.kind]} lead={milestone.summary}>
        {milestone.title}
      </PageTitle>
      <Facts milestone={milestone} />
      <Actions milestone={milestone} />
      <Section id="dates" title="Dates">
        <Ledger lines={milestone.lines} />
      </Section>
      <Section id="progress" title="Progress">
        <Reports reports={milestone.reports} />
      </Section>
    </>
  )
}

function Facts({ milestone }: { milestone: WritableMilestone }) {
  const { slug, owner, programme, standing, places, recommendation } = milestone
  const rows = [
    { key: 'State', value: <MilestoneState milestone={milestone} day={today()} /> },
    { key: 'Against the first promise', value: againstPromise(standing) },
    {
      key: 'Owner',
      value: milestone.isInherited ? `Inherited from ${owner.name}, which you succeeded` : owner.name,
    },
    ...(recommendation
      ? [{ key: 'Carries out', value: <RecommendationLink recommendation={recommendation} /> }]
      : []),
    { key: 'Programme', value: programme?.title ?? 'None' },
    { key: 'Places', value: places.map(({ name }) => name).join(', ') || 'None named' },
    { key: 'Public page', value: <a href={`/milestones/${slug}`}>See what the public reads</a> },
  ]
  return <SummaryList rows={rows} />
}

function Actions({ milestone: { id, hasHappened } }: { milestone: WritableMilestone }) {
  const path = `/workspace/milestones/${id}`
  if (hasHappened) {
    return (
      <p>
        <a href={`${path}/happened`}>Correct the date on which it happened</a>
      </p>
    )
  }
  return (
    <ButtonGroup>
      <LinkButton href={`${path}/date`}>State a new date</LinkButton>
      <LinkButton href={`${path}/progress`} variant="secondary">
        Report progress
      </LinkButton>
      <LinkButton href={`${path}/happened`} variant="secondary">
        Mark as happened
      </LinkButton>
    </ButtonGroup>
  )
}
