import { formatDay, type IsoDay } from '@/lib/dates'
import type { RegisterItem } from '@/lib/scrutiny-items/item-rules'
import { STEPS, type InboxStep } from '@/lib/scrutiny-items/step-rules'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'
import { dueWords } from '@/lib/standing/words'
import { FeedbackStateTag } from '../feedback/feedback-state'
import { DataTable, type Column } from '../ui/data-table'

type Props = { caption: string; items: RegisterItem[]; day: IsoDay; step?: InboxStep }

/** Items of the register for the officer, each with the one thing to do about it; without a step, with its state. */
export function ItemTable({ caption, items, day, step }: Props) {
  return (
    <DataTable
      caption={caption}
      captionHidden={step !== undefined}
      columns={step ? [itemColumn, actionOf(step), ...about(day)] : [itemColumn, state, ...about(day)]}
      rows={items}
      rowKey={({ id }) => id}
    />
  )
}

const itemColumn: Column<RegisterItem> = {
  key: 'item',
  label: 'Item',
  isRowHeader: true,
  render: ({ id, ref, kind, text }) => (
    <a href={`/workspace/register/${id}`} className="item-link" dir="auto">
      {ref ?? KIND_WORDS[kind]}: {text}
    </a>
  ),
}

const about = (day: IsoDay): Column<RegisterItem>[] => [
  { key: 'owner', label: 'Asked of', render: whoOwes },
  { key: 'due', label: 'Due', render: (item) => dueText(item, day) },
]

function whoOwes({ owed, addresseeName }: RegisterItem): string {
  if (!owed) return addresseeName ?? 'No body yet'
  const { owner, ownerName, debtorName } = owed
  if (ownerName === null) return `${debtorName}; nobody has accepted it`
  return owner.kind === 'owed' && owner.chain.length > 0 ? `${debtorName}, now ${ownerName}` : ownerName
}

function dueText({ owed }: RegisterItem, day: IsoDay): string {
  if (!owed?.dueOn) return owed ? 'Not established' : 'Not sent yet'
  const words = dueWords(owed, day)
  const chased = owed.lastChasedOn ? `; asked again ${formatDay(owed.lastChasedOn)}` : ''
  return `${formatDay(owed.dueOn)}${words ? `, ${words}` : ''}${chased}`
}

const actionOf = (step: InboxStep): Column<RegisterItem> => ({
  key: 'next',
  label: 'What is next',
  render: (item) => (
    <a href={STEPS[step].href(item)}>
      {STEPS[step].action}
      <span className="nhsuk-u-visually-hidden">: {item.ref ?? item.text.slice(0, 60)}</span>
    </a>
  ),
})

const state: Column<RegisterItem> = {
  key: 'state',
  label: 'State',
  render: (item) => <FeedbackStateTag state={item.state} />,
}
