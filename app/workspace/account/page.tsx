import type { Metadata } from 'next'
import { PageTitle } from '@/components/layout/page-title'
import { Success } from '@/components/ui/success'
import { SummaryList } from '@/components/ui/summary-list'
import { requireActor, requireSession } from '@/lib/auth/viewer'
import { listOwnRoles } from '@/lib/people/queries'

export const metadata: Metadata = { title: 'Your account' }

export default async function AccountPage({ searchParams }: PageProps<'/workspace/account'>) {
  const viewer = await requireActor()
  const { email } = await requireSession()
  const roles = await listOwnRoles(viewer)
  const rows = [
    { key: 'Name', value: viewer.name },
    { key: 'Email address', value: email },
    { key: 'Roles', value: roles.length > 0 ? roles.map((role) => <div key={role}>{role}</div>) : 'None' },
    { key: 'Password', value: 'Not shown', action: { href: '/workspace/account/password', text: 'Change' } },
    {
      key: 'Devices',
      value: 'Where you are signed in',
      action: { href: '/workspace/account/sessions', text: 'See' },
    },
  ]
  return (
    <>
      {(await searchParams).done === 'password' && (
        <Success title="Your password is changed">
          <p>You are signed out on all other devices.</p>
        </Success>
      )}
      <PageTitle>Your account</PageTitle>
      <SummaryList rows={rows} />
      <p>If your name or email address is wrong, ask an administrator.</p>
    </>
  )
}
