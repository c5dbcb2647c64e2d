import type { Metadata } from 'next'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { requireActor } from '@/lib/auth/viewer'
import { PasswordForm } from './form'

export const metadata: Metadata = { title: 'Change your password' }

export default async function PasswordPage() {
  await requireActor()
  return (
    <>
      <BackLink href="/workspace/account">Your account</BackLink>
      <PasswordForm
        title={
          <PageTitle lead="You stay signed in here and are signed out everywhere else.">
            Change your password
          </PageTitle>
        }
      />
    </>
  )
}
