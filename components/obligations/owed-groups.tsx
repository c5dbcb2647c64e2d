import { daysBetween, formatDay, type IsoDay } from '@/lib/dates'
import { type Moment, momentHref } from '@/lib/moment'
import { counted, formatCount } from '@/lib/numbers'
import type { BodyGroup, OwnerGroup, PlaceGroup } from '@/lib/obligations/listed-rules'
import type { OwedPage } from '@/lib/obligations/owed-queries'
import { OrganisationLink } from '../organisations/organisation-link'
import { type Column, DataTable } from '../ui/data-table'
import { Section } from '../ui/section'
import { ReplyText } from './owed-table'

type Props = { page: OwedPage; moment: Moment }
/** Past these, an organisation is found by the filter. */
const MOST_OWNERS = 20

type Group = { late: number; newlyLate: number; oldestDueOn: IsoDay | null; value: string }

const filtered = (moment: Moment, key: string, value: string) =>
  momentHref(moment, `/owed?${new URLSearchParams({ [key]: value }).toString()}#late`)

/** The numbers that every group has; the first leads to what it counts. */
const numbers = <Each extends Group>(moment: Moment, key: string): Column<Each>[] => [
  {
    key: 'late',
    label: 'Late',
    kind: 'number',
    render: ({ late, value }) => <a href={filtered(moment, key, value)}>{formatCount(late)}</a>,
  },
  {
    key: 'new',
    label: 'Newly late',
    kind: 'number',
    render: ({ newlyLate }) => formatCount(newlyLate),
  },
  {
    key: 'oldest',
    label: 'Late for longest',
    kind: 'number',
    render: ({ oldestDueOn }) => (oldestDueOn ? counted(daysBetween(oldestDueOn, moment.on), 'day') : ''),
  },
]

const ownerColumns = (moment: Moment): Column<OwnerGroup>[] => [
  {
    key: 'owner',
    label: 'Organisation',
    isRowHeader: true,
    render: ({ owner }) =>
      owner === 'nobody' ? (
        'Nobody has accepted it'
      ) : (
        <OrganisationLink organisation={owner} moment={moment} />
      ),
  },
  ...numbers<OwnerGroup>(moment, 'by'),
  {
    key: 'reply',
    label: 'What it said last',
    render: ({ owner, reply }) =>
      owner === 'nobody' ? (
        ''
      ) : (
        <>
          <ReplyText reply={reply} href={reply ? momentHref(moment, reply.href) : ''} />
          {reply && (
            <span className="item-body">
              On <a href={momentHref(moment, reply.href)}>{reply.ref}</a>
            </span>
          )}
        </>
      ),
  },
]

const bodyColumns = (moment: Moment): Column<BodyGroup>[] => [
  { key: 'body', label: 'Group', isRowHeader: true, render: ({ name }) => name },
  ...numbers<BodyGroup>(moment, 'body'),
  {
    key: 'met',
    label: 'Late since it last met',
    kind: 'number',
    render: ({ metOn, lateSinceMet }) => (
      <>
        {formatCount(lateSinceMet)}
        <span className="item-body">{metOn ? `met on ${formatDay(metOn)}` : 'no meeting is on record'}</span>
      </>
    ),
  },
]

const placeColumns = (moment: Moment): Column<PlaceGroup>[] => [
  { key: 'place', label: 'Place', isRowHeader: true, render: ({ name }) => name },
  ...numbers<PlaceGroup>(moment, 'place'),
]

/** What is late, by who owes it, by place, by the group that asked and by how long it has been. */
export function OwedGroups({ page: { byOwner, byPlace, byBody, byAge }, moment }: Props) {
  return (
    <>
      <Section id="by-owner" title="By organisation">
        <DataTable
          caption={moment.isNow ? 'Who owes today what is late' : 'Who owed then what was late'}
          columns={ownerColumns(moment)}
          rows={byOwner.slice(0, MOST_OWNERS)}
          rowKey={({ value }) => value}
        />
        {byOwner.length > MOST_OWNERS && (
          <p>
            These {MOST_OWNERS} of {byOwner.length} organisations owe most of what is late. Choose any of them
            in <a href="#late">the filter below</a>.
          </p>
        )}
      </Section>
      <Section id="by-place" title="By place">
        {byPlace.length > 0 && (
          <DataTable
            caption="By the place of the council that asked"
            columns={placeColumns(moment)}
            rows={byPlace}
            rowKey={({ value }) => value}
          />
        )}
        <DataTable
          caption="By the group that asked"
          columns={bodyColumns(moment)}
          rows={byBody}
          rowKey={({ value }) => value}
        />
      </Section>
      <Section id="by-age" title="By age">
        <DataTable
          caption="How long it has been late"
          columns={[
            { key: 'age', label: 'Late for', isRowHeader: true, render: ({ label }) => label },
            {
              key: 'late',
              label: 'Late',
              kind: 'number',
              render: ({ late, value }) =>
                late > 0 ? <a href={filtered(moment, 'age', value)}>{formatCount(late)}</a> : '0',
            },
          ]}
          rows={byAge}
          rowKey={({ value }) => value}
        />
      </Section>
    </>
  )
}
