import type { OwedRow } from '../answers/owed-rules'
import { addDays, formatDay, formatEdtf, lastDay, londonDay, type IsoDay } from '../dates'
import type { FeedbackItem } from '../feedback/item-rules'
import type { RegisterItem } from '../scrutiny-items/item-rules'
import { STEPS, writersStep, type InboxPart, type InboxStep } from '../scrutiny-items/step-rules'
import { KIND_WORDS } from '../scrutiny-items/words'
import { dueWords } from '../standing/words'
import type { ListedMilestone } from '../milestones/listed-rules'
import { statusWords } from '../milestones/words'

/** One thing to do next: where, what it is about, and why now. */
export type Task = { href: string; text: string; note: string }

const SOON = 30

/** For staff: milestones whose date has passed or comes within 30 days, the most overdue first. */
export function milestoneTasks(milestones: (ListedMilestone & { id: string })[], day: IsoDay): Task[] {
  const due = milestones.filter(({ status, on }) => {
    if (status === 'late') return true
    return (status === 'planned' || status === 'at_risk') && on !== null && lastDay(on) <= addDays(day, SOON)
  })
  const lastDayOf = ({ on }: ListedMilestone) => (on ? lastDay(on) : '')
  return due
    .toSorted((a, b) => lastDayOf(a).localeCompare(lastDayOf(b)))
    .map(({ id, title, on, status, standing }) => ({
      href: `/workspace/milestones/${id}`,
      text: title,
      note: `${statusWords(status, standing.expected, day)}, ${on ? formatEdtf(on) : 'no date yet'}`,
    }))
}

const titleOf = ({ about, kind }: FeedbackItem) =>
  `${KIND_WORDS[kind]} on ${about?.title ?? 'something that is not shown any more'}`

/** For councillors: what an officer returned, with the reason, then what is still a draft. */
export function feedbackTasks(items: FeedbackItem[]): Task[] {
  const task = (item: FeedbackItem, note: string): Task => ({
    href: `/workspace/feedback/${item.id}`,
    text: titleOf(item),
    note,
  })
  const returned = items.filter(({ state }) => state === 'returned')
  const drafts = items.filter(({ state }) => state === 'draft')
  return [
    ...returned.map((item) => task(item, `returned to you: ${item.returnReason ?? 'no reason given'}`)),
    ...drafts.map((item) => task(item, `draft of ${formatDay(londonDay(item.createdAt))}`)),
  ]
}

/** For officers: what waits to be checked. */
export const checkTasks = (items: FeedbackItem[]): Task[] =>
  items.map((item) => ({
    href: `/workspace/review/${item.id}`,
    text: titleOf(item),
    note: `from ${item.authorName}${item.submittedAt ? `, sent ${formatDay(londonDay(item.submittedAt))}` : ''}`,
  }))

const itemTitle = ({ ref, kind, about, text }: RegisterItem) =>
  `${ref ?? KIND_WORDS[kind]} on ${about?.title ?? text.slice(0, 80)}`

/** For councillors: what they asked and have to finish or change. */
export const itemTasks = (items: readonly RegisterItem[], day: IsoDay): Task[] =>
  items.flatMap((item) => {
    const { isMine, words } = writersStep(item, day)
    return isMine ? [{ href: `/workspace/items/${item.id}`, text: itemTitle(item), note: words }] : []
  })

/** What is said of an item for which no due date runs. */
const STEP_NOTES: Partial<Record<InboxStep, string>> = {
  name: 'nobody owes it',
  send: 'agreed by the group',
  judge: 'answered',
  close: 'every part is judged',
}

function noteOf(step: InboxStep, { owed, followUp, authorName }: RegisterItem, day: IsoDay): string {
  if (step === 'review' && followUp) return `accepted ${formatDay(followUp.acceptedOn)}`
  return (owed && dueWords(owed, day)) ?? STEP_NOTES[step] ?? `from ${authorName}`
}

/** For officers: the one next thing about each item of the register, the most urgent first. */
export const registerTasks = (parts: readonly InboxPart[], day: IsoDay): Task[] =>
  parts.flatMap(({ step, items: waiting }) =>
    waiting.map((item) => {
      const note = noteOf(step, item, day)
      return { href: STEPS[step].href(item), text: `${STEPS[step].action}: ${itemTitle(item)}`, note }
    }),
  )

/** For officers: outcomes of consultations that nobody owes. */
export const outcomeTasks = (rows: readonly OwedRow[], day: IsoDay): Task[] =>
  rows.map((row) => ({
    href: `/workspace/register/outcomes/${row.id}`,
    text: `Name the body that owes the outcome of: ${row.text}`,
    note: dueWords(row, day) ?? 'no date is established',
  }))

/** For administrators: links that nobody has used yet, and whether the log is whole. */
export function administratorTasks(invitations: number, breaks: number): Task[] {
  const waiting = { href: '/workspace/people', text: 'Invitations', note: `${invitations} not yet accepted` }
  const broken = { href: '/workspace/events', text: 'The log', note: 'changed from outside: see where' }
  return [...(breaks > 0 ? [broken] : []), ...(invitations > 0 ? [waiting] : [])]
}
