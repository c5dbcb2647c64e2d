import { capitalised } from '@/lib/capitals'
import { formatEdtf } from '@/lib/dates'
import { type Moment, momentHref } from '@/lib/moment'
import {
  actionsWords,
  latenessOf,
  shortened,
  type Followed,
  type ListedItem,
} from '@/lib/scrutiny-items/listed-rules'
import { registerHref } from '@/lib/scrutiny-items/rules'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'
import { isOverdue } from '@/lib/standing/rules'
import { RATING_WORDS, RESPONSE_WORDS } from '@/lib/standing/words'
import { OrganisationLink } from '../organisations/organisation-link'
import { type Column, DataTable } from '../ui/data-table'
import { StatusMark } from '../ui/status-mark'
import { RatingMark, StandingMark } from './standing-mark'

type Sorts = Partial<Record<string, Column<ListedItem>['sort']>>

type Props = {
  items: readonly ListedItem[]
  caption: string
  moment: Moment
  /** Links that put the list into another order, by column. */
  sorts?: Sorts
}

function What({ item }: { item: ListedItem }) {
  return (
    <>
      {item.kind === 'information_request' || item.kind === 'attendance_request' ? (
        <span className="item-kind">{KIND_WORDS[item.kind]}</span>
      ) : null}
      <bdi>{shortened(item.text)}</bdi>
      <span className="item-body">{item.bodyName}</span>
    </>
  )
}

function Owner({ item: { owner, standing, followed }, moment }: { item: ListedItem; moment: Moment }) {
  if (owner === 'nobody') return <strong>Nobody has accepted it</strong>
  if (owner) return <OrganisationLink organisation={owner} moment={moment} />
  if (followed?.isToBeDone)
    return `No answer; what was accepted ${moment.isNow ? 'is' : 'was'} still to be done`
  return standing === 'to_be_sent' ? 'Not sent yet' : 'Nothing is owed'
}

function Lateness({ item, moment }: { item: ListedItem; moment: Moment }) {
  const words = latenessOf(item, moment.on)
  if (!words) return null
  return <StatusMark status={isOverdue(item, moment.on) ? 'late' : 'planned'} word={capitalised(words)} />
}

/** Of a recommendation: what the body said that it will do, whether that is done, and how the group finds that it goes. */
function WhatCameOfIt({ followed }: { followed: Followed }) {
  const { response, actions, rating, isToBeDone } = followed
  if (response === null) return null
  return (
    <ul className="came-of-it">
      <li>{RESPONSE_WORDS[response]}</li>
      {(actions > 0 || isToBeDone) && <li>{actionsWords(followed)}</li>}
      {rating && (
        <li>
          <RatingMark rating={rating} word={RATING_WORDS[rating]} />
        </li>
      )}
    </ul>
  )
}

const columnsFor = (moment: Moment, sorts: Sorts): Column<ListedItem>[] => [
  {
    key: 'ref',
    label: 'Reference',
    isRowHeader: true,
    sort: sorts.ref,
    render: ({ kind, ref }) => (
      <a className="item-ref" href={momentHref(moment, registerHref(kind, ref))}>
        {ref}
      </a>
    ),
  },
  { key: 'what', label: 'What was asked', render: (item) => <What item={item} /> },
  {
    key: 'asked',
    label: 'Asked of',
    sort: sorts.asked,
    render: ({ askedOf, askedOn }) => (
      <>
        {askedOf && <OrganisationLink organisation={askedOf} moment={moment} />}
        <span className="item-day">{formatEdtf(askedOn)}</span>
      </>
    ),
  },
  {
    key: 'owner',
    label: moment.isNow ? 'Owes it today' : 'Owed it then',
    render: (item) => <Owner item={item} moment={moment} />,
  },
  {
    key: 'standing',
    label: 'How it stands',
    sort: sorts.due,
    render: (item) => (
      <>
        <StandingMark standing={item.standing} /> <Lateness item={item} moment={moment} />
        {item.followed && <WhatCameOfIt followed={item.followed} />}
      </>
    ),
  },
]

/** Items of the register: what was asked of whom, who owes it, how it stands. */
export function ItemTable({ items, caption, moment, sorts = {} }: Props) {
  return (
    <div className="register">
      <DataTable
        caption={caption}
        columns={columnsFor(moment, sorts)}
        rows={items}
        rowKey={({ ref }) => ref}
      />
    </div>
  )
}
