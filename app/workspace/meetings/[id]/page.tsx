import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { ButtonGroup } from '@/components/ui/button-group'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'
import { Success } from '@/components/ui/success'
import { Warning } from '@/components/ui/warning'
import { AgendaList } from '@/components/workspace/agenda-list'
import { InterestList } from '@/components/workspace/interest-list'
import { MeetingFacts } from '@/components/workspace/meeting-facts'
import { PackState } from '@/components/workspace/pack-state'
import { requirePermission } from '@/lib/auth/viewer'
import { meetingToArrange, type ArrangedMeeting } from '@/lib/meetings/workspace-queries'
import { moveAgendaItemOf, publishMeetingOf } from './actions'

export const metadata: Metadata = { title: 'Meeting' }

const DONE: Record<string, string> = {
  arranged: 'The meeting is saved as a draft. Publish it when it is ready',
  changed: 'Your changes are saved',
  published: 'The meeting is published',
  hidden: 'The meeting is hidden. The public reads the reason in its place',
  agenda: 'The agenda is saved',
  interest: 'The declaration is recorded',
  issued: 'The pack is issued, and the public can read it',
  removed: 'The declaration is taken out of the record',
}

const PROBLEMS: Record<string, string> = {
  'changed-meanwhile': 'Somebody changed this meeting meanwhile. Look at it as it is now, then do it again.',
  'wrong-state': 'That was done already, or cannot be done any more.',
  'unknown-agenda-item': 'That item is not on the agenda any more.',
  'not-allowed': 'You can only do this for the groups that you are officer for.',
}

export default async function MeetingPage({ params, searchParams }: PageProps<'/workspace/meetings/[id]'>) {
  const viewer = await requirePermission('meeting:arrange')
  const meeting = await meetingToArrange(viewer, (await params).id)
  if (!meeting) notFound()
  const { done, problem } = await searchParams
  const message = DONE[String(done)]
  const trouble = PROBLEMS[String(problem)]
  return (
    <>
      <BackLink href="/workspace/meetings">Meetings</BackLink>
      {message && <Success title={message} />}
      {trouble && (
        <Warning title="Nothing was changed">
          <p>{trouble}</p>
        </Warning>
      )}
      <PageTitle caption="Meeting" lead={meeting.summary}>
        {meeting.title}
      </PageTitle>
      <MeetingFacts meeting={meeting} />
      <Moves meeting={meeting} />
      <Parts meeting={meeting} />
    </>
  )
}

function Moves({ meeting: { id, version, visibility } }: { meeting: ArrangedMeeting }) {
  const path = `/workspace/meetings/${id}`
  return (
    <form action={publishMeetingOf}>
      <input type="hidden" name="meetingId" value={id} />
      <input type="hidden" name="version" value={version} />
      <ButtonGroup>
        {visibility !== 'published' && (
          <button className="nhsuk-button">{visibility === 'draft' ? 'Publish it' : 'Show it again'}</button>
        )}
        <LinkButton href={`${path}/edit`} variant="secondary">
          Change the details
        </LinkButton>
        {visibility === 'published' && (
          <LinkButton href={`${path}/hide`} variant="secondary">
            Hide it
          </LinkButton>
        )}
      </ButtonGroup>
    </form>
  )
}

function Parts({ meeting }: { meeting: ArrangedMeeting }) {
  const path = `/workspace/meetings/${meeting.id}`
  return (
    <>
      <Section
        id="agenda"
        title="Agenda"
        more={{ href: `${path}/agenda/new`, text: 'Add an item to the agenda' }}
      >
        <AgendaList meeting={meeting} move={moveAgendaItemOf} />
      </Section>
      <Section
        id="interests"
        title="Declarations of interest"
        more={{ href: `${path}/interests/new`, text: 'Record a declaration' }}
      >
        <InterestList meeting={meeting} />
      </Section>
      <Section id="pack" title="Pack">
        <PackState meeting={meeting} />
      </Section>
    </>
  )
}
