import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Contact } from '@/components/layout/contact'
import { LicenceNotice } from '@/components/layout/licence-notice'
import { PageTitle } from '@/components/layout/page-title'
import { PublicPage } from '@/components/layout/public-page'
import { Section } from '@/components/ui/section'
import { today } from '@/lib/clock'
import { env } from '@/lib/env'
import { parseMoment, presentMoment } from '@/lib/moment'
import { pageHead } from '@/lib/page-head'

const lead =
  'The public record of how the NHS in Bedfordshire, Luton and Milton Keynes was reorganised, and of what was promised, asked and answered along the way.'

type Props = PageProps<'/[moment]/about'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const moment = parseMoment((await params).moment, today())
  return moment ? pageHead(presentMoment(moment.on), 'About this record', lead) : {}
}

export default async function AboutPage({ params }: Props) {
  const moment = parseMoment((await params).moment, today())
  if (!moment) notFound()
  return (
    <PublicPage moment={moment} path="/about" hasPicker={false}>
      <PageTitle lead={lead}>About this record</PageTitle>
      <Section id="why" title="Why it exists">
        <p>
          Three clinical commissioning groups became one on 1 April 2021. That one became an integrated care
          board on 1 July 2022, and the board became part of NHS Central East on 1 April 2026. Each time an
          organisation ended, the questions put to it could have ended too.
        </p>
        <p>
          Here they do not. A promise, a question or a date stays on the record after the body that gave it
          has gone, and the record says who answers for it now.
        </p>
      </Section>
      <Section id="reading" title="How to read it">
        <ul>
          <li>
            <strong>Any day.</strong> Every page can be read as it stood on another day, with nothing that
            became known later. The link is at the foot of the page.
          </li>
          <li>
            <strong>Dates as they were given.</strong> A month stays a month: nobody turns “September 2020”
            into a day.
          </li>
          <li>
            <strong>Not established</strong> means that we looked and found no source. Nothing is guessed.
          </li>
          <li>
            <strong>To be confirmed</strong> means that so far only somebody’s memory supports it.
          </li>
          <li>
            <strong>Sources disagree</strong> means that two sources say different things. Both are shown.
          </li>
        </ul>
      </Section>
      <Section id="kept" title="How it is kept">
        <p>
          The facts are told in our own words, each with the <a href="/sources">sources</a> that it rests on.
          Dates that somebody promised or expected are only ever added to: none is changed or taken away.
          Every change is written to a log that only grows, and each entry carries a fingerprint of the one
          before, so that tampering shows.
        </p>
        <p>
          NHS staff keep the milestones of their own organisation. Councillors record feedback, and their
          council’s scrutiny officer publishes it.
        </p>
      </Section>
      <Section id="independence" title="What it is not">
        <p>
          This is an independent record. It is not a website of the NHS or of a council, and it gives no
          medical advice. For medical help use <a href="https://www.nhs.uk/">nhs.uk</a>.
        </p>
      </Section>
      <Section id="licence" title="Licences">
        <LicenceNotice />
        <p>The software is free for anybody to use under the MIT licence.</p>
      </Section>
      <Section id="contact" title="Contact">
        <Contact email={env.contactEmail} />
      </Section>
    </PublicPage>
  )
}
