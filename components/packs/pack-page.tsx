import { formatDay, formatInstant } from '@/lib/dates'
import { whenWords } from '@/lib/meetings/rules'
import { type Moment, momentHref } from '@/lib/moment'
import type { PackView } from '@/lib/packs/shown-rules'
import { sinceSentence } from '@/lib/packs/words'
import { PageTitle } from '../layout/page-title'
import { PublicPage } from '../layout/public-page'
import { SummaryList } from '../ui/summary-list'
import { PackContents } from './pack-contents'
import { PackNews } from './pack-news'
import { PackSections } from './pack-sections'
import { PackVersions } from './pack-versions'

/** `site`: the address at which this record stands, for readers on paper. */
type Props = { pack: PackView; moment: Moment; site: string }

/** The pack of a meeting: one page to read on a screen and to print. */
export function PackPage({ pack, moment, site }: Props) {
  const { meeting, bodyName, version, issuedOn, issuedAt, since, sections } = pack
  const path = `/meetings/${meeting.slug}`
  const crumbs = [
    { href: '/meetings', text: 'Meetings' },
    { href: path, text: meeting.title },
  ]
  const rows = [
    { key: 'Of', value: bodyName },
    { key: 'When', value: whenWords(meeting) },
    { key: 'Version', value: `${version}, issued on ${formatInstant(issuedAt)}` },
  ]
  return (
    <PublicPage moment={moment} path={`${path}/pack`} breadcrumb={crumbs}>
      <PageTitle
        caption="Meeting pack"
        lead={`What the record held on ${formatDay(issuedOn)}, when this version was issued. “Today” in it means that day.`}
      >
        {meeting.title}
      </PageTitle>
      <SummaryList rows={rows} />
      <p className="pack-address">
        This pack is at {site}
        {momentHref(moment, `${path}/pack`)}. Addresses in brackets follow {site}.
      </p>
      <PackNews pack={pack} />
      <PackContents sections={sections} />
      <PackSections
        sections={sections}
        since={sinceSentence(since, since.isWithheld)}
        hrefOf={(href) => momentHref(moment, href)}
        version={version}
      />
      <PackVersions pack={pack} moment={moment} />
    </PublicPage>
  )
}
