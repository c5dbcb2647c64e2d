import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Disagreements } from '@/components/disagreements/disagreements'
import { LicenceNotice } from '@/components/layout/licence-notice'
import { PageTitle } from '@/components/layout/page-title'
import { PublicPage } from '@/components/layout/public-page'
import { SourceRegister } from '@/components/sources/source-register'
import { Section } from '@/components/ui/section'
import { today } from '@/lib/clock'
import { listDisagreements } from '@/lib/disagreements/list-queries'
import { parseMoment } from '@/lib/moment'
import { counted } from '@/lib/numbers'
import { pageHead } from '@/lib/page-head'
import { listSources } from '@/lib/sources/register-queries'

const lead =
  'Every published fact rests on at least one of these sources. Where two of them disagree, both are shown.'

type Props = PageProps<'/[moment]/sources'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const moment = parseMoment((await params).moment, today())
  return moment ? pageHead(moment, 'Sources', lead) : {}
}

export default async function SourcesPage({ params }: Props) {
  const moment = parseMoment((await params).moment, today())
  if (!moment) notFound()
  const [sources, disagreements] = await Promise.all([listSources(moment), listDisagreements(moment)])
  return (
    <PublicPage moment={moment} path="/sources">
      <PageTitle lead={lead}>Sources</PageTitle>
      <p>
        {counted(sources.length, 'source')} {sources.length === 1 ? 'is' : 'are'} listed here
        {moment.isNow
          ? '.'
          : '. Sources that came out later, and those without a date, are on today’s page only.'}
      </p>
      <p>
        What so far rests on memory alone is marked “to be confirmed” wherever it is shown, until a source
        that others can check supports it.
      </p>
      <LicenceNotice />
      {disagreements.length > 0 && (
        <Section id="disagreements" title="Where sources disagree">
          <Disagreements disagreements={disagreements} />
        </Section>
      )}
      <SourceRegister sources={sources} moment={moment} />
    </PublicPage>
  )
}
