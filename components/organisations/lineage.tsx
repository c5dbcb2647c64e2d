import type { Family, Relatives } from '@/lib/change-events/family-rules'
import type { ChangeEventView } from '@/lib/change-events/queries'
import { formatDay, formatPeriod } from '@/lib/dates'
import type { Moment } from '@/lib/moment'
import type { Period } from '@/lib/periods/rules'
import { OrganisationLink } from './organisation-link'

type Props = { family: Family<ChangeEventView>; name: string; period: Period; moment: Moment }

const periodOf = ({ startsOn, endsOn }: Period) => formatPeriod(startsOn, endsOn)

function Event({ event: { legalOn, sentence, legalBasis } }: { event: ChangeEventView }) {
  return (
    <li className="lineage__event">
      <p>
        <span className="lineage__day">{formatDay(legalOn)}</span> {sentence}.
      </p>
      {legalBasis && <p className="lineage__basis">Legal basis: {legalBasis}</p>}
    </li>
  )
}

function Stop({
  organisations,
  moment,
}: Pick<Relatives<ChangeEventView>, 'organisations'> & { moment: Moment }) {
  return (
    <li className="lineage__stop">
      {organisations.map((organisation) => (
        <p key={organisation.slug}>
          <OrganisationLink organisation={organisation} moment={moment} />
          <span className="lineage__period">{periodOf(organisation)}</span>
        </p>
      ))}
    </li>
  )
}

/** From the oldest predecessor to those that took over, with the event between each and the next. */
export function Lineage({ family: { before, after, ownEvents }, name, period, moment }: Props) {
  const events = (all: ChangeEventView[]) => all.map((event) => <Event key={event.id} event={event} />)
  return (
    <ol className="lineage">
      {before.flatMap(({ organisations, events: led }, index) => [
        <Stop key={index} organisations={organisations} moment={moment} />,
        ...events(led),
      ])}
      {events(ownEvents.filter(({ kind }) => kind !== 'abolition'))}
      <li className="lineage__stop lineage__stop--here" aria-current="true">
        <p>
          <strong>{name}</strong>
          <span className="lineage__period">{periodOf(period)}</span>
        </p>
      </li>
      {events(ownEvents.filter(({ kind }) => kind === 'abolition'))}
      {after.flatMap(({ organisations, events: led }, index) => [
        ...events(led),
        <Stop key={index} organisations={organisations} moment={moment} />,
      ])}
    </ol>
  )
}
