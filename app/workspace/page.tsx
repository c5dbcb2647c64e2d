import type { Metadata } from 'next'
import { PageTitle } from '@/components/layout/page-title'
import { InsetText } from '@/components/ui/inset-text'
import { Section } from '@/components/ui/section'
import { requireActor } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { listChainBreaks } from '@/lib/events/queries'
import { listInvitations, listOwnRoles } from '@/lib/people/queries'
import { can, type Actor } from '@/lib/permissions'

export const metadata: Metadata = { title: 'Start' }

export default async function WorkspacePage() {
  const viewer = await requireActor()
  const roles = await listOwnRoles(viewer)
  return (
    <>
      <PageTitle lead={roles.length > 0 ? `You are signed in as: ${roles.join('; ')}.` : undefined}>
        {viewer.name}
      </PageTitle>
      {roles.length === 0 && (
        <InsetText>
          You have no role at present, so there is nothing to do here. An administrator can give you one.
        </InsetText>
      )}
      {can(viewer, 'person:invite') && <AdministratorSection viewer={viewer} />}
    </>
  )
}

async function AdministratorSection({ viewer }: { viewer: Actor }) {
  const [invitations, breaks] = await Promise.all([listInvitations(viewer, now()), listChainBreaks(viewer)])
  const waiting = invitations.length === 1 ? '1 invitation is' : `${invitations.length} invitations are`
  return (
    <Section id="administration" title="Administration">
      <ul>
        <li>
          <a href="/workspace/people">People and roles</a>: {waiting} waiting to be accepted.
        </li>
        <li>
          <a href="/workspace/events">The log</a>:{' '}
          {breaks.length === 0 ? 'its chain is whole.' : 'its chain is broken. Somebody has changed it.'}
        </li>
      </ul>
    </Section>
  )
}
