import type { Metadata } from 'next'
import { PageTitle } from '@/components/layout/page-title'
import { DataTable } from '@/components/ui/data-table'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'
import { Success } from '@/components/ui/success'
import { ButtonForm } from '@/components/workspace/button-form'
import { requirePermission } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { formatInstant } from '@/lib/dates'
import { listInvitations, listPeople, type InvitationRow, type PersonRow } from '@/lib/people/queries'
import { withdraw } from './actions'

export const metadata: Metadata = { title: 'People' }

const DONE = new Map([
  ['granted', 'The role is given. Nothing had to be sent: the person has an account already'],
  ['revoked', 'The role is taken away'],
  ['withdrawn', 'The invitation is withdrawn. Its link does not work any more'],
  ['gone', 'That was done already'],
])

export default async function PeoplePage({ searchParams }: PageProps<'/workspace/people'>) {
  const viewer = await requirePermission('person:invite')
  const { done } = await searchParams
  const [people, invitations] = await Promise.all([listPeople(viewer), listInvitations(viewer, now())])
  const message = DONE.get(String(done))
  return (
    <>
      {message && <Success title={message} />}
      <PageTitle>People and roles</PageTitle>
      <p>
        <LinkButton href="/workspace/people/invite">Invite somebody</LinkButton>
      </p>
      <DataTable
        caption="Everybody with an account"
        columns={personColumns}
        rows={people}
        rowKey={({ id }) => id}
      />
      <Section id="invitations" title="Invitations not yet accepted">
        {invitations.length === 0 ? (
          <p>There are none.</p>
        ) : (
          <DataTable
            caption="Links that still work"
            columns={invitationColumns}
            rows={invitations}
            rowKey={({ id }) => id}
          />
        )}
      </Section>
    </>
  )
}

const personColumns = [
  { key: 'name', label: 'Name', isRowHeader: true, render: ({ name }: PersonRow) => name },
  { key: 'email', label: 'Email address', render: ({ email }: PersonRow) => email },
  { key: 'roles', label: 'Roles', render: (person: PersonRow) => <Roles person={person} /> },
  {
    key: 'link',
    label: 'If they cannot sign in',
    render: (person: PersonRow) => <LetBackIn person={person} />,
  },
]

const invitationColumns = [
  { key: 'email', label: 'Email address', isRowHeader: true, render: ({ email }: InvitationRow) => email },
  { key: 'role', label: 'Role', render: ({ role }: InvitationRow) => role },
  { key: 'until', label: 'Works until', render: ({ expiresAt }: InvitationRow) => formatInstant(expiresAt) },
  {
    key: 'withdraw',
    label: 'Withdraw',
    render: ({ id, email }: InvitationRow) => (
      <ButtonForm action={withdraw} id={id} about={`the invitation of ${email}`}>
        Withdraw
      </ButtonForm>
    ),
  },
]

function Roles({ person: { name, roles } }: { person: PersonRow }) {
  if (roles.length === 0) return 'None'
  return roles.map(({ id, text }) => (
    <div key={id}>
      {text}{' '}
      <a href={`/workspace/people/revoke/${id}`}>
        Take away
        <span className="nhsuk-u-visually-hidden">
          {' '}
          from {name}: {text}
        </span>
      </a>
    </div>
  ))
}

function LetBackIn({ person: { id, name, roles } }: { person: PersonRow }) {
  if (roles.length === 0) return 'Give a role first'
  return (
    <a href={`/workspace/people/let-back-in/${id}`}>
      New link<span className="nhsuk-u-visually-hidden"> for {name}</span>
    </a>
  )
}
