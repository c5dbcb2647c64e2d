import type { Clock } from '../clocks/rules'
import { clockSentence } from '../clocks/words'
import { formatDay, type IsoDay } from '../dates'
import type { OwedItem, RegisterItem } from '../scrutiny-items/item-rules'
import { partsShown } from '../scrutiny-items/part-rules'
import type { RegisterKind } from '../scrutiny-items/rules'
import { KIND_WORDS } from '../scrutiny-items/words'
import { isOverdue, isSettled, partStanding } from '../standing/rules'
import { dueWords, partWords } from '../standing/words'
import { LAW } from './law-rules'

export type Numbered = { number: number; text: string; note: string | null }

/** A letter as it is printed: `said` is what is asked or recommended, `sections` the report before it. */
export type Letter = {
  from: string
  to: string[]
  on: IsoDay
  /** The day on which it was first sent, where it is written again to another body. */
  firstSentOn: IsoDay | null
  ref: string
  title: string
  opening: string[]
  sections: { title: string; text: string }[]
  said: { title: string; text: string }
  parts: Numbered[]
  reasons: string | null
  due: string | null
  /** Why it is due by then, and how that was counted, in a sentence. */
  counted: string | null
  asks: string[]
  law: { text: string; url: string }
  signature: string[]
  clock: Clock | null
}

/** What the body is asked to do, by the kind of item. */
const ASKS: Record<RegisterKind, string> = {
  question: 'Please answer in writing, and answer each part by its number.',
  information_request: 'Please send what is asked for, and say by its number what you do not send, and why.',
  attendance_request: 'Please tell us in writing who will attend.',
  recommendation:
    'Please respond in writing. Say whether you accept the recommendation, accept it in part, accept it in principle or reject it; what you will do and by when; or why you reject it.',
}

const AFTER = [
  'An answer that only says that an answer will follow does not stop the clock.',
  'Your answer is published in full beside what was asked. Please leave out the names of patients and of staff who hold no public post.',
]

/** When somebody is asked to come, which the law asks the council to give notice of. */
const attend = ({ attendance }: RegisterItem): string[] =>
  attendance ? [`Please attend: ${attendance}.`] : []

/** The letter that is sent, to whoever owes the answer on the day of writing; where the body that was asked is gone, it is named too. */
export function letterOf(item: RegisterItem, owed: OwedItem, day: IsoDay): Letter {
  const { kind, bodyName, about, agreedAt } = item
  const group = `The ${bodyName.replace(/^The /, '')}`
  const at = agreedAt ? ` The group agreed it at: ${agreedAt}.` : ''
  const what = `${WRITES[kind]} ${about ? `about “${about.title}”` : ''}`.trim()
  const isPassedOn = !isSame(owed) && owed.debt.askedOn < day
  return {
    ...headOf(item, owed),
    on: isPassedOn ? day : owed.debt.askedOn,
    firstSentOn: isPassedOn ? owed.debt.askedOn : null,
    opening: [`${group} ${what}.${at}`, ...succession(owed)],
    sections: reportOf(item),
    said: { title: KIND_WORDS[kind], text: item.text },
    parts: partsShown(item.text, item.parts).map(({ number, text }) => ({ number, text, note: null })),
    reasons: item.reasons,
    due: owed.dueOn && dueText(owed.dueOn, day),
    counted: owed.clock && clockSentence(owed.clock),
    asks: [...attend(item), ASKS[kind], ...AFTER],
  }
}

/** The letter that asks again: what is open, since when, and how late it is. */
export function chaserOf(item: RegisterItem, owed: OwedItem, day: IsoDay): Letter {
  const { kind, parts } = item
  const open = parts.filter((part) => !isSettled(partStanding(part)))
  return {
    ...headOf(item, owed),
    on: day,
    firstSentOn: null,
    title: `Reminder: ${titleOf(item)}`,
    opening: [askedText(item, owed), ...succession(owed), lateText(owed, day)].filter(Boolean),
    sections: [],
    said: { title: `${KIND_WORDS[kind]} ${item.ref ?? ''}`.trim(), text: item.text },
    parts:
      partsShown(item.text, parts).length > 0
        ? open.map((part) => ({ number: part.number, text: part.text, note: `${partWords(part)}.` }))
        : [],
    reasons: null,
    due: null,
    counted: null,
    asks: [
      'Please answer now, or tell us in writing by when you will.',
      ...attend(item),
      ASKS[kind],
      ...AFTER,
    ],
  }
}

const dueText = (dueOn: IsoDay, day: IsoDay): string =>
  dueOn < day
    ? `It was due by the end of ${formatDay(dueOn)}. Please let us have it now.`
    : `Please let us have it by the end of ${formatDay(dueOn)}.`

/** Whether the body that was asked still owes it itself. */
const isSame = ({ owner }: OwedItem): boolean => owner.kind === 'owed' && owner.chain.length === 0

const WRITES: Record<RegisterKind, string> = {
  question: 'puts to you the question below',
  information_request: 'asks you for the information below',
  attendance_request: 'asks that you attend and answer, as set out below,',
  recommendation: 'reports to you, with the recommendation below,',
}

const titleOf = ({ kind, about }: RegisterItem) =>
  `${KIND_WORDS[kind]}${about ? ` about ${about.title}` : ''}`

function headOf(item: RegisterItem, owed: OwedItem) {
  const { regulation, url, says } = LAW[item.kind]
  return {
    from: item.bodyName,
    to: addressees(owed),
    ref: item.ref ?? '',
    title: titleOf(item),
    law: { text: `${regulation} ${says}`, url },
    signature: ['Scrutiny officer', item.bodyName],
    clock: owed.clock,
  }
}

/** Who owes it today and, where that is another, the body that it was asked of. */
function addressees(owed: OwedItem): string[] {
  const { ownerName, debtorName, candidateNames } = owed
  if (ownerName === null) return [...candidateNames, `for what was asked of ${debtorName}`]
  return isSame(owed) ? [ownerName] : [ownerName, `in the place of ${debtorName}`]
}

const succession = (owed: OwedItem): string[] => (isSame(owed) ? [] : [owed.chainSentence])

const askedText = ({ ref, kind }: RegisterItem, owed: OwedItem): string =>
  `On ${formatDay(owed.debt.askedOn)} we sent ${recipient(owed)} ${KIND_WORDS[kind].toLowerCase()} ${ref ?? ''}.`

/** Who had the first letter: whoever owed the answer on that day. Those who came into their place later were sent nothing. */
function recipient({ owner, debt: { debtorId, askedOn }, debtorName }: OwedItem): string {
  const recipientId = owner.chain.findLast(({ on }) => on <= askedOn)?.toId ?? debtorId
  if (owner.kind === 'owed' && owner.organisationId === recipientId) return 'you'
  return recipientId === debtorId ? debtorName : `the body that was then in the place of ${debtorName}`
}

function lateText(owed: OwedItem, day: IsoDay): string {
  const words = dueWords(owed, day)
  if (!owed.dueOn || !words) return 'No whole answer has come.'
  const verb = isOverdue(owed, day) ? 'was' : 'is'
  return `A whole answer ${verb} due by the end of ${formatDay(owed.dueOn)}: it is ${words}.`
}

function reportOf({ matter, evidence, participants }: RegisterItem) {
  const sections = [
    { title: 'What the report is about', text: matter },
    { title: 'Summary of the evidence', text: evidence },
    { title: 'Who took part', text: participants },
  ]
  return sections.flatMap(({ title, text }) => (text ? [{ title, text }] : []))
}
