import { daysBetween, formatDay, type IsoDay } from '@/lib/dates'
import { type Moment, momentHref } from '@/lib/moment'
import { counted, formatCount } from '@/lib/numbers'
import type { AgeGroup, BodyGroup, OwnerGroup, PlaceGroup, ReplyTo } from '@/lib/obligations/listed-rules'
import { OrganisationLink } from '../organisations/organisation-link'
import type { Column } from '../ui/data-table'
import { ReplyText } from './owed-table'

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

export const ownerColumns = (moment: Moment): Column<OwnerGroup>[] => [
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
    render: ({ owner, reply }) => (owner === 'nobody' ? '' : <SaidLast reply={reply} moment={moment} />),
  },
]

function SaidLast({ reply, moment }: { reply: ReplyTo | null; moment: Moment }) {
  const href = reply ? momentHref(moment, reply.href) : ''
  return (
    <>
      <ReplyText reply={reply} href={href} />
      {reply && (
        <span className="item-body">
          On <a href={href}>{reply.ref}</a>
        </span>
      )}
    </>
  )
}

/** The right of reply where several organisations owe what is counted: the last that one of them said of it. */
const lastReply = <Each extends { late: number; reply: ReplyTo | null }>(moment: Moment): Column<Each> => ({
  key: 'reply',
  label: 'Last reply',
  render: ({ late, reply }) => (late > 0 ? <SaidLast reply={reply} moment={moment} /> : ''),
})

export const bodyColumns = (moment: Moment): Column<BodyGroup>[] => [
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
  lastReply(moment),
]

export const placeColumns = (moment: Moment): Column<PlaceGroup>[] => [
  { key: 'place', label: 'Place', isRowHeader: true, render: ({ name }) => name },
  ...numbers<PlaceGroup>(moment, 'place'),
  lastReply(moment),
]

export const ageColumns = (moment: Moment): Column<AgeGroup>[] => [
  { key: 'age', label: 'Late for', isRowHeader: true, render: ({ label }) => label },
  {
    key: 'late',
    label: 'Late',
    kind: 'number',
    render: ({ late, value }) =>
      late > 0 ? <a href={filtered(moment, 'age', value)}>{formatCount(late)}</a> : '0',
  },
  lastReply(moment),
]
