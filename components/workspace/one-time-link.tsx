import { INVITATION_DAYS } from '@/lib/people/rules'
import { PageTitle } from '../layout/page-title'
import { InsetText } from '../ui/inset-text'

/** Shown once, to be passed on by hand: the portal sends no email and keeps the link's hash only. */
export function OneTimeLink({ link, email }: { link: string; email: string }) {
  return (
    <>
      <PageTitle>The link is ready</PageTitle>
      <p>Send this link to {email} yourself. Nothing has been sent.</p>
      <InsetText>
        <code>{link}</code>
      </InsetText>
      <p>It works once, within {INVITATION_DAYS} days. It is not shown again.</p>
    </>
  )
}
