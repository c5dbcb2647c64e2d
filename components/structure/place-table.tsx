import type { BodyView } from '@/lib/bodies/queries'
import { type Moment, momentHref } from '@/lib/moment'
import type { Commissioner, PlaceStructure } from '@/lib/structure/queries'
import { OrganisationLink } from '../organisations/organisation-link'
import { type Column, DataTable } from '../ui/data-table'
import { NotEstablished } from '../ui/not-established'

// "Planning and paying for hospital care" says in this column what its heading says already.
const what = ({ title }: Commissioner['functions'][number]) =>
  title
    .replace(/^Planning and paying for /, '')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())

function Commissioners({ commissioners, moment }: { commissioners: Commissioner[]; moment: Moment }) {
  if (commissioners.length === 0) return <NotEstablished />
  return (
    <ul className="plain-list">
      {commissioners.map((commissioner) => (
        <li key={commissioner.slug}>
          <OrganisationLink organisation={commissioner} moment={moment} />:{' '}
          {commissioner.functions.map(what).join(', ')}
        </li>
      ))}
    </ul>
  )
}

function Bodies({ bodies, moment }: { bodies: BodyView[]; moment: Moment }) {
  if (bodies.length === 0) return <NotEstablished />
  return (
    <ul className="plain-list">
      {bodies.map(({ slug, name, host }) => (
        <li key={slug}>
          {host ? <a href={momentHref(moment, `/organisations/${host.slug}#${slug}`)}>{name}</a> : name}
        </li>
      ))}
    </ul>
  )
}

const columnsFor = (moment: Moment): Column<PlaceStructure>[] => [
  { key: 'place', label: 'Place', isRowHeader: true, render: ({ name }) => name },
  {
    key: 'commissions',
    label: 'Plans and pays for care',
    render: ({ commissioners }) => <Commissioners commissioners={commissioners} moment={moment} />,
  },
  {
    key: 'governs',
    label: 'Governs',
    render: ({ governing }) => <Bodies bodies={governing} moment={moment} />,
  },
  {
    key: 'scrutinises',
    label: 'Scrutinises',
    render: ({ scrutinising }) => <Bodies bodies={scrutinising} moment={moment} />,
  },
]

type Props = { places: readonly PlaceStructure[]; caption: string; moment: Moment }

/** Who commissions, who governs and who scrutinises, a row for each place. */
export function PlaceTable({ places, caption, moment }: Props) {
  return (
    <DataTable caption={caption} columns={columnsFor(moment)} rows={places} rowKey={({ slug }) => slug} />
  )
}
