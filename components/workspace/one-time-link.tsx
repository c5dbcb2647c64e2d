import { INVITATION_DAYS } from '@/lib/people/rules'
import { Success } from '../ui/success'

/** Shown once, to be passed on by hand: the portal sends no email and keeps the link's hash only. */
export function OneTimeLink({ link, email }: { link: string; email: string }) {
  return (
    <Success title="The link is ready">
      <p>
        Send this link to {email} yourself. It works once, within {INVITATION_DAYS} days. It is not shown
        again.
      </p>
      <p>
        <code>{link}</code>
      </p>
    </Success>
  )
}
