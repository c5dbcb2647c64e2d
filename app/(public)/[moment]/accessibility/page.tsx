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

const lead =
  'Everybody should be able to read this record: on a phone, with a keyboard, with a screen reader, in print and without JavaScript.'

type Props = PageProps<'/[moment]/accessibility'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const moment = parseMoment((await params).moment, today())
  return moment ? pageHead(presentMoment(moment.on), 'Accessibility', lead) : {}
}

export default async function AccessibilityPage({ params }: Props) {
  const moment = parseMoment((await params).moment, today())
  if (!moment) notFound()
  return (
    <PublicPage moment={moment} path="/accessibility" hasPicker={false}>
      <PageTitle lead={lead}>Accessibility</PageTitle>
      <Section id="aim" title="What we aim for">
        <p>
          The aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2. You should be able to
          zoom to 400% without scrolling sideways, use every page with a keyboard alone, and do everything
          without JavaScript.
        </p>
        <p>
          Nothing is told by colour alone. Every picture has the same content as text or as a list beside it.
          Tables keep their headings when they fold on a phone.
        </p>
      </Section>
      <Section id="tested" title="How it is tested">
        <p>With every change to the software, automatic tests check that:</p>
        <ul>
          <li>every page passes the rules of the axe checker, at the width of a phone and of a desk</li>
          <li>the code of every public page is valid HTML</li>
          <li>what people do when signed in works with JavaScript and without it</li>
        </ul>
      </Section>
      <Section id="limits" title="What we know falls short">
        <ul>
          <li>
            Automatic tests find only part of the barriers that people meet. Disabled people have not tested
            this record yet, and nobody independent has audited it.
          </li>
          <li>
            It has not been tried with every screen reader. Tables that fold on a phone are those most likely
            to be read out differently.
          </li>
          <li>
            Sources are on other websites. Some are scanned papers or PDF files that a screen reader cannot
            read.
          </li>
        </ul>
      </Section>
      <Section id="tell-us" title="Tell us what does not work">
        <Contact email={env.contactEmail} />
        <p>
          Where a public body runs this record, the Public Sector Bodies (Websites and Mobile Applications)
          (No. 2) Accessibility Regulations 2018 apply to it. If you are not happy with its answer, contact
          the <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a>.
        </p>
        <p>This statement was prepared on 22 November 2026.</p>
      </Section>
    </PublicPage>
  )
}
