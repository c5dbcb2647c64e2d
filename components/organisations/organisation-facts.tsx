import { formatPeriod } from '@/lib/dates'
import type { Moment } from '@/lib/moment'
import type { NameView, OrganisationView } from '@/lib/organisations/profile-queries'
import { KIND_WORDS } from '@/lib/organisations/words'
import { SummaryList, type SummaryRow } from '../ui/summary-list'

const named = ({ name, period }: NameView) => `${name}, ${formatPeriod(period.startsOn, period.endsOn)}`

function FormerNames({ names }: { names: NameView[] }) {
  return (
    <ul className="plain-list">
      {names.map((name) => (
        <li key={name.name}>{named(name)}</li>
      ))}
    </ul>
  )
}

/** What it is, from when to when, where, and how it was called before. */
export function OrganisationFacts({
  organisation,
  moment,
}: {
  organisation: OrganisationView
  moment: Moment
}) {
  const { kind, name, period, places, names, website } = organisation
  const others = names.filter((each) => each.name !== name)
  const rows: (SummaryRow | null)[] = [
    { key: 'What it is', value: KIND_WORDS[kind].one },
    { key: 'Existed', value: formatPeriod(period.startsOn, period.endsOn) },
    { key: 'Places', value: places.map((place) => place.name).join(', ') || 'Wider than the four places' },
    others.length > 0 ? { key: 'Former names', value: <FormerNames names={others} /> } : null,
    website && moment.isNow ? { key: 'Website', value: <a href={website}>{website}</a> } : null,
  ]
  return <SummaryList rows={rows.filter((row) => row !== null)} />
}
