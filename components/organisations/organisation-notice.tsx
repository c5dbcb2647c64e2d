import { formatDay, formatEdtf, OPEN_END } from '@/lib/dates'
import type { ChangeEventView } from '@/lib/change-events/queries'
import { type Moment, momentText } from '@/lib/moment'
import type { OrganisationView } from '@/lib/organisations/profile-queries'
import { InsetText } from '../ui/inset-text'
import { Warning } from '../ui/warning'
import { OrganisationLink } from './organisation-link'

type Props = { organisation: OrganisationView; moment: Moment }

const endWords = (endsOn: string | null) =>
  endsOn && endsOn !== OPEN_END
    ? `It ended on ${formatEdtf(endsOn)}.`
    : 'The day of its end is not established.'

/** Who stands in its place by law; nobody, or the one that took over itself, needs no second mention. */
function HeirsToday({ organisation: { family }, moment }: Props) {
  const took = family.after[0]?.organisations.map(({ slug }) => slug) ?? []
  const later = family.heirs.filter(({ slug }) => !took.includes(slug))
  if (later.length === 0) return null
  return (
    <p>
      In its place {moment.isNow ? 'today' : momentText(moment)}:{' '}
      {later.map((heir, index) => (
        <span key={heir.slug}>
          {index > 0 && ', '}
          <OrganisationLink organisation={heir} moment={moment} />
        </span>
      ))}
      .
    </p>
  )
}

function TookOver({
  events,
  moment,
  after,
}: {
  events: ChangeEventView[]
  after: { slug: string; name: string }[]
  moment: Moment
}) {
  return (
    <>
      {events.map((event) => (
        <p key={event.id}>
          {formatDay(event.legalOn)}: {event.sentence}.
        </p>
      ))}
      {after.length > 0 && (
        <p>
          Go to{' '}
          {after.map((successor, index) => (
            <span key={successor.slug}>
              {index > 0 && ' or '}
              <OrganisationLink organisation={successor} moment={moment} />
            </span>
          ))}
          .
        </p>
      )}
    </>
  )
}

/** At the top of the page of an organisation that is gone: what took over. Of one that is to change: that it was announced. */
export function OrganisationNotice({ organisation, moment }: Props) {
  const { standing, period, family } = organisation
  const [next] = family.after
  if (standing === 'gone') {
    return (
      <Warning
        title={
          moment.isNow ? 'This organisation no longer exists' : `It no longer existed ${momentText(moment)}`
        }
      >
        <p>{endWords(period.endsOn)}</p>
        <TookOver events={next?.events ?? []} after={next?.organisations ?? []} moment={moment} />
        <HeirsToday organisation={organisation} moment={moment} />
      </Warning>
    )
  }
  if (standing === 'not_established') {
    return (
      <InsetText>
        <p>Whether this organisation still exists is not established: no source says when it ended.</p>
      </InsetText>
    )
  }
  return family.announced.map(({ id, sentence }) => (
    <InsetText key={id}>
      <p>{sentence}.</p>
    </InsetText>
  ))
}
