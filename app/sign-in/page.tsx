import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { PlainPage } from '@/components/layout/plain-page'
import { InsetText } from '@/components/ui/inset-text'
import { LinkButton } from '@/components/ui/link-button'
import { Warning } from '@/components/ui/warning'
import { signInServices } from '@/lib/auth/identity-providers'
import { returnPath } from '@/lib/return-path'
import { currentActor } from '@/lib/auth/viewer'
import { SignInForm } from './form'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

const lead =
  'For councillors, scrutiny officers and NHS staff who write to this record. Anyone can read it without signing in.'

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { return: wanted, service, signed, form, password } = await searchParams
  const returnTo = returnPath(wanted)
  if (await currentActor()) redirect(returnTo)
  return (
    <PlainPage>
      {signed === 'out' && <InsetText>You have signed out.</InsetText>}
      {password === 'chosen' && (
        <InsetText>Your new password is kept, but you are not signed in yet. Sign in with it.</InsetText>
      )}
      {service === 'failed' && <ServiceFailed />}
      {form === 'not-kept' && <NotKept />}
      {returnTo.includes('kept=') && (
        <InsetText>You had been signed out. What you typed is kept: sign in to go on.</InsetText>
      )}
      <SignInForm returnTo={returnTo} title={<PageTitle lead={lead}>Sign in</PageTitle>} />
      {signInServices().map(({ id, name }) => (
        <p key={id}>
          <LinkButton
            variant="secondary"
            href={`/sign-in/service/${id}?return=${encodeURIComponent(returnTo)}`}
          >
            Sign in with {name}
          </LinkButton>
        </p>
      ))}
      <h2>If you cannot sign in</h2>
      <p>Ask the administrator who invited you for a new link. With it you can choose a new password.</p>
    </PlainPage>
  )
}

function NotKept() {
  return (
    <Warning title="What you typed is not kept here">
      <p>
        You had been signed out, and too much was sent from your network without signing in. Go back: what you
        typed may still be there. Copy it, sign in, and put it into the form again.
      </p>
    </Warning>
  )
}

function ServiceFailed() {
  return (
    <Warning title="That did not work">
      <p>
        You could not be signed in through that service. You need an account here first, with the same email
        address. Ask an administrator to invite you.
      </p>
    </Warning>
  )
}
