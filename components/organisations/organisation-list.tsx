import { formatDay, formatPeriod } from '@/lib/dates'
import { type Moment, momentText } from '@/lib/moment'
import { counted } from '@/lib/numbers'
import type { OrganisationItem } from '@/lib/organisations/queries'
import { KIND_WORDS } from '@/lib/organisations/words'
import { type Column, DataTable } from '../ui/data-table'
import { Section } from '../ui/section'
import { OrganisationLink } from './organisation-link'

type Props = { organisations: readonly OrganisationItem[]; moment: Moment }

const period = ({ period: { startsOn, endsOn } }: OrganisationItem) => formatPeriod(startsOn, endsOn)

function columnsFor(
  moment: Moment,
): Record<'name' | 'kind' | 'places' | 'when' | 'became', Column<OrganisationItem>> {
  return {
    name: {
      key: 'name',
      label: 'Name',
      isRowHeader: true,
      render: (organisation) => <OrganisationLink organisation={organisation} moment={moment} />,
    },
    kind: { key: 'kind', label: 'Kind', render: ({ kind }) => KIND_WORDS[kind].one },
    places: { key: 'places', label: 'Places', render: ({ places }) => placesText(places) },
    when: { key: 'when', label: 'When', render: period },
    became: {
      key: 'became',
      label: 'What took over',
      render: (organisation) => became(organisation, moment),
    },
  }
}

const placesText = (places: string[]) =>
  places.length === 0
    ? 'Wider than the four places'
    : places.length === 4
      ? 'All four places'
      : places.join(', ')

function became({ became: takeovers }: OrganisationItem, moment: Moment) {
  if (takeovers.length === 0) return 'Nothing took its place'
  return (
    <ul className="plain-list">
      {takeovers.map(({ on, by }) => (
        <li key={by.slug}>
          <OrganisationLink organisation={by} moment={moment} />, {formatDay(on)}
        </li>
      ))}
    </ul>
  )
}

/** Organisations that exist on the day, those that don't any more with what took over, and those of which nobody can say. */
export function OrganisationList({ organisations, moment }: Props) {
  const { name, kind, places, when, became } = columnsFor(moment)
  const having = (standing: OrganisationItem['standing']) =>
    organisations.filter((organisation) => organisation.standing === standing)
  const parts = [
    {
      id: 'existing',
      title: moment.isNow
        ? 'Organisations that exist today'
        : `Organisations that existed ${momentText(moment)}`,
      columns: [name, kind, places, when],
      rows: having('exists'),
    },
    {
      id: 'gone',
      title: 'Organisations that no longer exist, and what took over',
      columns: [name, kind, when, became],
      rows: having('gone'),
    },
    {
      id: 'not-established',
      title: 'Organisations whose end is not established',
      columns: [name, kind, places, when],
      rows: having('not_established'),
    },
  ]
  return parts
    .filter(({ rows }) => rows.length > 0)
    .map(({ id, title, columns, rows }) => (
      <Section key={id} id={id} title={title}>
        <DataTable
          caption={`${counted(rows.length, 'organisation')}, by kind`}
          columns={columns}
          rows={rows}
          rowKey={({ slug }) => slug}
        />
      </Section>
    ))
}
