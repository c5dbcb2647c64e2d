import { capitalised } from '@/lib/capitals'
import { formatDay, formatEdtf } from '@/lib/dates'
import { type Moment, momentHref } from '@/lib/moment'
import type { OwedItem, Reply } from '@/lib/obligations/listed-rules'
import { shortened } from '@/lib/scrutiny-items/listed-rules'
import { isOverdue } from '@/lib/standing/rules'
import { dueWords } from '@/lib/standing/words'
import { OrganisationLink } from '../organisations/organisation-link'
import { type Column, DataTable } from '../ui/data-table'
import { NotEstablished } from '../ui/not-established'
import { StatusMark } from '../ui/status-mark'

export type OwedSorts = Partial<Record<'due' | 'asked', Column<OwedItem>['sort']>>

type Props = {
  items: readonly OwedItem[]
  caption: string
  moment: Moment
  /** Without who owes it, where that is the same for all or nobody. */
  hasOwner?: boolean
  /** Links that put the list into another order. */
  sorts?: OwedSorts
}

/** A reply as long as this is read on the item's own page. */
const REPLY_LENGTH = 300

/** The right of reply: what the body that owes it says, or that it has said nothing. */
export function ReplyText({ reply, href }: { reply: Reply | null; href: string }) {
  if (!reply) return <span className="not-established">nothing said so far</span>
  const text = shortened(reply.text, REPLY_LENGTH)
  return (
    <>
      “{text}”{' '}
      <span className="item-body">
        {reply.by.name}, {formatDay(reply.on)}
      </span>
      {text.endsWith(' …') && <a href={`${href}#reply`}>Read all of its reply</a>}
    </>
  )
}

function Due({ item, moment }: { item: OwedItem; moment: Moment }) {
  const { dueOn } = item
  if (!dueOn) return <NotEstablished>due date not established</NotEstablished>
  const due = { dueOn, settledOn: null }
  const words = dueWords(due, moment.on) ?? ''
  return (
    <>
      <StatusMark status={isOverdue(due, moment.on) ? 'late' : 'planned'} word={capitalised(words)} />
      <span className="item-day">Due on {formatDay(dueOn)}</span>
    </>
  )
}

const columnsFor = (moment: Moment, hasOwner: boolean, sorts: OwedSorts): Column<OwedItem>[] => [
  {
    key: 'ref',
    label: 'What is owed',
    isRowHeader: true,
    render: ({ ref, href, what, kindWord, askedBy }) => (
      <>
        <a href={momentHref(moment, href)}>{ref ? <span className="item-ref">{ref}</span> : what}</a>
        <span className="item-text">{ref ? shortened(what, 160) : kindWord}</span>
        {askedBy && <span className="item-body">{askedBy}</span>}
      </>
    ),
  },
  { key: 'due', label: 'Late', sort: sorts.due, render: (item) => <Due item={item} moment={moment} /> },
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
  ...(hasOwner
    ? [
        {
          key: 'owner',
          label: moment.isNow ? 'Owes it today' : 'Owed it then',
          render: ({ owner }: OwedItem) =>
            owner === 'nobody' ? (
              <strong>Nobody has accepted it</strong>
            ) : (
              <OrganisationLink organisation={owner} moment={moment} />
            ),
        },
      ]
    : []),
  {
    key: 'reply',
    label: 'What it says',
    render: ({ reply, href }) => <ReplyText reply={reply} href={momentHref(moment, href)} />,
  },
]

/** What is owed: how late it is, who was asked, who owes it, and what that body says. */
export function OwedTable({ items, caption, moment, hasOwner = true, sorts = {} }: Props) {
  return (
    <div className="register">
      <DataTable
        caption={caption}
        columns={columnsFor(moment, hasOwner, sorts)}
        rows={items}
        rowKey={({ id }) => id}
      />
    </div>
  )
}
