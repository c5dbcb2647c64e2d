import type { Metadata } from 'next'
import { PageTitle } from '@/components/layout/page-title'
import { InsetText } from '@/components/ui/inset-text'
import { SHOWN, TaskSection } from '@/components/workspace/task-section'
import { listOwed, listUnclaimedOutcomes } from '@/lib/answers/list-queries'
import { owedTasks } from '@/lib/answers/task-rules'
import { requireActor } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { listResponses } from '@/lib/consultation-responses/queries'
import { responseTasks } from '@/lib/consultation-responses/task-rules'
import { myConsultations } from '@/lib/consultations/outcome-queries'
import { formatInstant } from '@/lib/dates'
import { lastLogCheck } from '@/lib/events/queries'
import { feedbackToCheck, unfinishedFeedback } from '@/lib/feedback/queries'
import { meetingTasks } from '@/lib/meetings/task-rules'
import { myMeetings } from '@/lib/meetings/workspace-queries'
import { myMilestones } from '@/lib/milestones/workspace-queries'
import { listInvitations, listOwnRoles } from '@/lib/people/queries'
import { can, type Actor } from '@/lib/permissions'
import { inbox } from '@/lib/scrutiny-items/inbox-queries'
import { unfinishedItems } from '@/lib/scrutiny-items/writer-queries'
import {
  administratorTasks,
  checkTasks,
  feedbackTasks,
  itemTasks,
  milestoneTasks,
  outcomeTasks,
  registerTasks,
} from '@/lib/workspace/task-rules'

export const metadata: Metadata = { title: 'Start' }

export default async function StartPage() {
  const viewer = await requireActor()
  const roles = await listOwnRoles(viewer)
  return (
    <>
      <PageTitle>What to do next</PageTitle>
      {roles.length > 0 && <Roles roles={roles} />}
      {roles.length === 0 && (
        <InsetText>
          You have no role at present, so there is nothing to do here. An administrator can give you one.
        </InsetText>
      )}
      {can(viewer, 'item:check') && <Register viewer={viewer} />}
      {can(viewer, 'item:answer') && <Owed viewer={viewer} />}
      {can(viewer, 'feedback:publish') && <Officer viewer={viewer} />}
      {can(viewer, 'item:ask') && <Asker viewer={viewer} />}
      {can(viewer, 'feedback:record') && <Reviewer viewer={viewer} />}
      {(can(viewer, 'meeting:arrange') || can(viewer, 'meeting:prepare')) && <Meetings viewer={viewer} />}
      {(can(viewer, 'response:assemble') || can(viewer, 'response:read-draft')) && (
        <Responses viewer={viewer} />
      )}
      {can(viewer, 'milestone:state-date') && <Staff viewer={viewer} />}
      {can(viewer, 'person:invite') && <Administrator viewer={viewer} />}
    </>
  )
}

function Roles({ roles }: { roles: string[] }) {
  return (
    <>
      <p>Your {roles.length === 1 ? 'role' : 'roles'} here:</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {roles.map((role) => (
          <li key={role}>{role}</li>
        ))}
      </ul>
    </>
  )
}

type Props = { viewer: Actor }

async function Register({ viewer }: Props) {
  const day = today()
  const [parts, outcomes] = await Promise.all([inbox(viewer, day, SHOWN), listUnclaimedOutcomes(day)])
  const total = parts.reduce((sum, { count }) => sum + count, outcomes.length)
  const more = { href: '/workspace/register', text: 'The register, by what is next' }
  const none = 'Nothing is to be checked, sent, chased, judged, reviewed or closed.'
  const tasks = [...outcomeTasks(outcomes, day), ...registerTasks(parts, day)]
  return <TaskSection id="register" title="The register" {...{ tasks, total, none, more }} />
}

async function Owed({ viewer }: Props) {
  const day = today()
  const [owed, consultations] = await Promise.all([listOwed(viewer, day, 1), myConsultations(viewer, day)])
  const tasks = owedTasks(owed.rows, consultations, day)
  const total = tasks.length + owed.count - owed.rows.length
  const more = { href: '/workspace/owed', text: 'All that your organisations owe' }
  const none = 'Your organisations owe no answer, and no outcome of a consultation.'
  return <TaskSection id="owed" title="What your organisations owe" {...{ tasks, total, none, more }} />
}

async function Responses({ viewer }: Props) {
  const tasks = responseTasks(await listResponses(viewer, today()))
  const more = { href: '/workspace/responses', text: 'All responses of your groups' }
  const none = 'No response is to be assembled, read, published or sent.'
  return (
    <TaskSection id="responses" title="Responses to consultations" tasks={tasks} none={none} more={more} />
  )
}

async function Asker({ viewer }: Props) {
  const day = today()
  const tasks = itemTasks(await unfinishedItems(viewer, day), day)
  const more = { href: '/workspace/items', text: 'All your questions and recommendations' }
  const none = 'You have no question or recommendation to finish.'
  return <TaskSection id="to-ask" title="Questions to finish" tasks={tasks} none={none} more={more} />
}

async function Officer({ viewer }: Props) {
  const tasks = checkTasks(await feedbackToCheck(viewer))
  const more = { href: '/workspace/review', text: 'All feedback to check' }
  const none = 'Nothing is waiting to be checked.'
  return <TaskSection id="to-check" title="Feedback to check" tasks={tasks} none={none} more={more} />
}

async function Reviewer({ viewer }: Props) {
  const tasks = feedbackTasks(await unfinishedFeedback(viewer))
  const more = { href: '/workspace/feedback', text: 'All your feedback' }
  const none = 'You have no draft, and nothing was returned to you.'
  return <TaskSection id="to-finish" title="Feedback to finish" tasks={tasks} none={none} more={more} />
}

async function Meetings({ viewer }: Props) {
  const tasks = meetingTasks((await myMeetings(viewer, today())).upcoming)
  const more = { href: '/workspace/meetings', text: 'All meetings of your groups' }
  const none = 'No meeting of your groups is arranged.'
  return <TaskSection id="meetings" title="Meetings to come" tasks={tasks} none={none} more={more} />
}

async function Staff({ viewer }: Props) {
  const day = today()
  const tasks = milestoneTasks(await myMilestones(viewer, day), day)
  const more = { href: '/workspace/milestones', text: 'All milestones of your organisations' }
  const none = 'No milestone’s date has passed without word of what happened, and none comes within 30 days.'
  return (
    <TaskSection
      id="to-update"
      title="Milestones to bring up to date"
      tasks={tasks}
      none={none}
      more={more}
    />
  )
}

async function Administrator({ viewer }: Props) {
  const [invitations, check] = await Promise.all([listInvitations(viewer, now()), lastLogCheck(viewer)])
  const tasks = administratorTasks(invitations.length, check?.breaks.length ?? 0)
  const more = { href: '/workspace/people', text: 'People and roles' }
  const log = check ? `was whole on ${formatInstant(check.checkedAt)}` : 'has not been checked yet'
  const none = `Every invitation has been accepted, and the log ${log}.`
  return <TaskSection id="administration" title="Administration" tasks={tasks} none={none} more={more} />
}
