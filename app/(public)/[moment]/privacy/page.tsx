import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Contact } from '@/components/layout/contact'
import { PageTitle } from '@/components/layout/page-title'
import { PublicPage } from '@/components/layout/public-page'
import { Section } from '@/components/ui/section'
import { today } from '@/lib/clock'
import { env } from '@/lib/env'
import { parseMoment, presentMoment } from '@/lib/moment'
import { pageHead } from '@/lib/page-head'

const lead = 'Reading this record needs no account and leaves no trace in it.'

type Props = PageProps<'/[moment]/privacy'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const moment = parseMoment((await params).moment, today())
  return moment ? pageHead(presentMoment(moment.on), 'Privacy', lead) : {}
}

export default async function PrivacyPage({ params }: Props) {
  const moment = parseMoment((await params).moment, today())
  if (!moment) notFound()
  return (
    <PublicPage moment={moment} path="/privacy" hasPicker={false}>
      <PageTitle lead={lead}>Privacy</PageTitle>
      <Section id="readers" title="If you read">
        <p>
          You need no account. The pages set <a href="/cookies">no cookies</a>, count no visits and ask no
          other website for anything. The software keeps no list of who read what. The company that hosts it
          may keep its own logs.
        </p>
      </Section>
      <Section id="named" title="If you are named">
        <p>
          Only people in public posts are named: leaders of NHS bodies, councillors and chief officers of
          councils. What is said is the post, when it was held, and what was said in it, from sources that
          were published. There is no data about patients.
        </p>
        <p>
          Write to us if something about you is wrong. A correction is added, and the record says that it was
          corrected.
        </p>
      </Section>
      <Section id="accounts" title="If you sign in">
        <p>About people with an account these things are kept:</p>
        <ul>
          <li>name, email address, and a one-way hash of the password, as long as the account exists</li>
          <li>the roles held, for which organisation or committee, and from when to when</li>
          <li>
            each session: when it began, when it was last used, and what the browser says it is. It ends 8
            hours after its last use. Your network address is not kept with it
          </li>
          <li>
            tries to sign in, counted for up to a day under a hash of the email address and of the network
            address, to slow down anybody who guesses passwords
          </li>
          <li>
            what you had typed when a session ended in the middle of a form, for a day at most; never a
            password
          </li>
          <li>feedback, as a draft until you send it; once published, with your name and committee</li>
        </ul>
        <p>
          Every change to the record is logged with the role and the organisation of whoever made it. That log
          and published feedback are kept for good: they are the point of a public record. Feedback that you
          withdraw is marked as withdrawn.
        </p>
      </Section>
      <Section id="rights" title="Your rights">
        <p>
          Whoever runs this copy of the record decides how it is used, and answers for it. You can ask to see
          what is held about you, to have it corrected, and to have it deleted where the public record does
          not need it.
        </p>
        <Contact email={env.contactEmail} />
        <p>
          You can also complain to the <a href="https://ico.org.uk/">Information Commissioner’s Office</a>.
        </p>
      </Section>
    </PublicPage>
  )
}
