import { type GlossaryEntry, glossaryReader } from '@/lib/glossary/rules'
import type { MeetingView } from '@/lib/meetings/queries'
import { whenWords } from '@/lib/meetings/rules'
import { type Moment, momentHref } from '@/lib/moment'
import type { ListedItem } from '@/lib/scrutiny-items/listed-rules'
import { versionWords } from '@/lib/packs/words'
import { SourcesTogether } from '../citations/sources-together'
import { GlossaryText } from '../glossary/glossary-text'
import { PageTitle } from '../layout/page-title'
import { PublicPage } from '../layout/public-page'
import { ItemsSection } from '../scrutiny-items/items-section'
import { NotEstablished } from '../ui/not-established'
import { Section } from '../ui/section'
import { SummaryList } from '../ui/summary-list'
import { Agenda, Findings, Interests } from './meeting-record'
import { RaisedItems } from './raised-items'

type Props = {
  meeting: MeetingView
  items: readonly ListedItem[]
  terms: readonly GlossaryEntry[]
  moment: Moment
}

const crumbs = [{ href: '/meetings', text: 'Meetings' }]

const publicWords = (inPublic: boolean | null) =>
  inPublic === null ? <NotEstablished /> : inPublic ? 'Yes' : 'No'

/** One meeting: when, of whom, its agenda and pack, what members declared, found and raised. */
export function MeetingPage({ meeting, items, terms, moment }: Props) {
  const { slug, title, summary, body, raised, inPublic, isUpcoming, cited, pack } = meeting
  const glossary = { read: glossaryReader(terms), moment }
  const host = body.host && momentHref(moment, `/organisations/${body.host.slug}#${body.slug}`)
  return (
    <PublicPage moment={moment} path={`/meetings/${slug}`} breadcrumb={crumbs}>
      <PageTitle
        caption={isUpcoming ? 'Meeting to come' : 'Meeting'}
        lead={
          <p>
            <GlossaryText glossary={glossary}>{summary}</GlossaryText>
          </p>
        }
      >
        {title}
      </PageTitle>
      <SummaryList
        rows={[
          { key: 'When', value: whenWords(meeting) },
          { key: 'Of', value: host ? <a href={host}>{body.name}</a> : body.name },
          { key: 'In public', value: publicWords(inPublic) },
          ...(pack ? [{ key: 'Pack', value: <PackLink slug={slug} pack={pack} moment={moment} /> }] : []),
        ]}
      />
      <Agenda rows={meeting.agenda} moment={moment} />
      <Interests rows={meeting.declarations} />
      <Findings rows={meeting.verdicts} moment={moment} />
      <ItemsSection items={items} about="raised, agreed or asked about here" moment={moment} />
      {raised.length > 0 && (
        <Section id="raised" title="What was raised">
          <RaisedItems items={raised} moment={moment} glossary={glossary} />
        </Section>
      )}
      <SourcesTogether
        cited={[cited, ...raised.map((item) => item.cited)]}
        heading="Sources"
        headingLevel={2}
      />
    </PublicPage>
  )
}

function PackLink({
  slug,
  pack,
  moment,
}: {
  slug: string
  pack: NonNullable<MeetingView['pack']>
  moment: Moment
}) {
  const { version, issuedOn } = pack
  return <a href={momentHref(moment, `/meetings/${slug}/pack`)}>{versionWords(version, issuedOn)}</a>
}
