import { formatEdtf } from '@/lib/dates'
import type { Moment } from '@/lib/moment'
import type { HistoryEntry } from '@/lib/scrutiny-items/history-rules'
import { OrganisationLink } from '../organisations/organisation-link'
import { Section } from '../ui/section'
import { MeetingLink } from './meeting-link'
import { Written } from './written'

type Props = { entries: readonly HistoryEntry[]; moment: Moment }

function Entry({
  entry: { on, by, what, text, meeting, href, source },
  moment,
}: {
  entry: HistoryEntry
  moment: Moment
}) {
  return (
    <li className="history__entry">
      <p className="history__day">{formatEdtf(on)}</p>
      <div>
        <p className="history__what">
          {by && (
            <>
              <OrganisationLink organisation={by} moment={moment} />{' '}
            </>
          )}
          {href ? <a href={href}>{what}</a> : what}
        </p>
        {meeting && (
          <p className="exchange__meta">
            <MeetingLink meeting={meeting} moment={moment} />
          </p>
        )}
        {text && <Written>{text}</Written>}
        {source && (
          <p className="exchange__meta">
            Source: {source.url ? <a href={source.url}>{source.title}</a> : source.title}, {source.publisher}
          </p>
        )}
      </div>
    </li>
  )
}

/** Everything that happened, each with its day, the earliest first. */
export function ItemHistory({ entries, moment }: Props) {
  return (
    <Section id="history" title="What happened, day by day">
      <ol className="history">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} moment={moment} />
        ))}
      </ol>
    </Section>
  )
}
