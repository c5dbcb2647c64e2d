import type { Metadata } from 'next'
import { PageTitle } from '@/components/layout/page-title'
import { PlainPage } from '@/components/layout/plain-page'
import { getInvitation, type OpenInvitation } from '@/lib/auth/invitations'
import { AcceptForm } from './form'

export const metadata: Metadata = {
  title: 'Your invitation',
  robots: { index: false },
  // The address is a secret until it has been used, so no other site may see it (no-referrer would break the form).
  referrer: 'same-origin',
}

export default async function InvitationPage({ params }: PageProps<'/invitation/[token]'>) {
  const { token } = await params
  const invitation = await getInvitation(token)
  if (!invitation) return <UsedInvitation />
  return (
    <PlainPage>
      <AcceptForm
        token={token}
        email={invitation.email}
        asksName={invitation.holder === null}
        title={<Title invitation={invitation} />}
      />
    </PlainPage>
  )
}

function Title({ invitation: { email, role, holder } }: { invitation: OpenInvitation }) {
  if (holder)
    return (
      <PageTitle lead={`For ${holder}, ${email}. You are signed out everywhere else.`}>
        Choose a new password
      </PageTitle>
    )
  return <PageTitle lead={`For ${email}, as: ${role}.`}>Make your account</PageTitle>
}

function UsedInvitation() {
  return (
    <PlainPage>
      <PageTitle>This link does not work any more</PageTitle>
      <p>A link works once, within 7 days. This one was used, replaced or withdrawn, or it is too old.</p>
      <p>
        If you have an account, <a href="/sign-in">sign in</a>. If not, ask the administrator who invited you
        for a new link.
      </p>
    </PlainPage>
  )
}
