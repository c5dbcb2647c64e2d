import { capitalised } from '../capitals'
import type { ChangeEventKind } from '../change-events/words'
import { clockChangeWords } from '../clocks/words'
import { firstDay, lastDay, type Edtf } from '../dates'
import { ROUTE_TAKEN } from '../law/words'
import { sayStep } from '../obligations/words'
import type { NamedOn } from '../organisations/name-rules'
import { ANSWER_KIND_WORDS, FINDING_WORDS, RATING_WORDS, RESPONSE_WORDS } from '../standing/words'
import type { ItemPage, MeetingLink, NamedSource, PublicDebt, PublicPart } from './page-rules'

/** One line of an item's history: who did what, what was written, and where on the page or the site that stands. */
export type HistoryEntry = {
  id: string
  on: Edtf
  /** The one who acted, where that is an organisation: it begins the sentence. */
  by?: NamedOn
  what: string
  text?: string
  meeting?: MeetingLink | null
  href?: string
  source?: NamedSource
}

type Chain = {
  organisations: ReadonlyMap<string, NamedOn>
  events: readonly { id: string; kind: ChangeEventKind }[]
}

/** Where an answer stands on its page. */
export const answerAnchor = (partNumber: number, index: number): string => `answer-${partNumber}-${index + 1}`

/** All that happened to an item, from its rows, in order of date. Of one day, in the order in which such things follow each other. */
export function historyOf(item: ItemPage, chain: Chain): HistoryEntry[] {
  const entries = [
    ...beginning(item),
    ...(item.owed ? passing(item.owed, chain) : []),
    ...(item.owed ? asking(item.owed) : []),
    ...item.parts.flatMap((part) => answering(part, item.parts.length > 1)),
    ...(item.owed ? [...lateness(item.owed), ...replying(item.owed)] : []),
    ...item.parts.flatMap((part) => judging(part, item.parts.length > 1)),
    ...item.assessments.map(({ id, on, rating, reason, meeting }) => ({
      ...{ id, on, meeting, text: reason },
      what: `The group assessed what was done. ${RATING_WORDS[rating]}`,
    })),
    ...item.escalations.map(({ route, ...told }) => ({
      ...{ id: told.id, on: told.on, meeting: told.meeting, text: told.reason, source: told.source },
      what: ROUTE_TAKEN[route],
    })),
    ...ending(item),
  ]
  return entries.toSorted((a, b) => placeOf(a).localeCompare(placeOf(b)))
}

const ON_RECORD = 'on-record'

/** Where a source tells only the month or the year of a reply, that is not before what was asked in it. */
const placeOf = ({ id, on }: HistoryEntry) => (id === ON_RECORD ? lastDay(on) : firstDay(on))

function beginning(item: ItemPage): HistoryEntry[] {
  const { raisedOn, raisedAt, agreedAt, publishedOn, sentOn, acknowledgedOn, cameWithRecord } = item
  const raised = { id: 'raised', on: raisedOn ?? raisedAt?.on ?? publishedOn, meeting: raisedAt }
  if (cameWithRecord) return [{ ...raised, what: 'Asked' }]
  return [
    ...(raisedOn || raisedAt ? [{ ...raised, what: 'Raised' }] : []),
    { id: 'agreed', on: agreedAt?.on ?? publishedOn, what: 'Agreed by the group', meeting: agreedAt },
    ...(sentOn ? [{ id: 'sent', on: sentOn, what: `Sent${to(item)}` }] : []),
    ...(acknowledgedOn ? [{ id: 'acknowledged', on: acknowledgedOn, what: 'Receipt acknowledged' }] : []),
  ]
}

const to = ({ askedOf }: ItemPage) => (askedOf ? ` to ${askedOf.name}` : '')

/** What the law passed on. Who took it on or was named is told from its own row. */
function passing({ owner }: PublicDebt, { organisations, events }: Chain): HistoryEntry[] {
  const kinds = new Map(events.map(({ id, kind }) => [id, kind]))
  return owner.chain
    .filter(({ changeEventIds }) => changeEventIds.length > 0)
    .map((hop) => ({
      ...{ id: `passed-${hop.on}-${hop.toId}`, on: hop.on },
      what: `Passed to ${organisations.get(hop.toId)?.name ?? 'another organisation'} (${sayStep(hop, kinds)})`,
    }))
}

function asking({ clockChanges, acceptances, chases }: PublicDebt): HistoryEntry[] {
  return [
    ...acceptances.map(({ id, on, by, kind, reason }) => ({
      ...{ id, on, by, text: reason },
      what: kind === 'accepted' ? 'accepted it' : 'was named by the scrutiny officer',
    })),
    ...clockChanges.map(({ id, on, kind, from, to: until, days, agreedBy, reason }) => ({
      ...{ id, on, text: `Agreed by ${agreedBy}: ${reason}` },
      what: capitalised(clockChangeWords({ kind, from, to: until, days })),
    })),
    ...chases.map(({ id, on, note }) => ({ id, on, text: note, what: 'The council asked again' })),
  ]
}

const lateness = ({ lateOn }: PublicDebt): HistoryEntry[] =>
  lateOn.map((on) => ({ id: `late-${on}`, on, what: 'It became late' }))

const replying = ({ statements }: PublicDebt): HistoryEntry[] =>
  statements.map(({ id, on, by, text }) => ({ id, on, by, text, what: 'replied to being listed here' }))

const ofPart = ({ number }: PublicPart, hasSeveral: boolean) => (hasSeveral ? ` to part ${number}` : '')

const answering = (part: PublicPart, hasSeveral: boolean): HistoryEntry[] =>
  part.answers.map(({ id, on, by, kind, response }, index) => {
    const said = response ? ` (${RESPONSE_WORDS[response].toLowerCase()})` : ''
    const gave = kind === 'refusal' ? 'refused an answer' : `gave a ${ANSWER_KIND_WORDS[kind].toLowerCase()}`
    return {
      ...{ id, on, by, href: `#${answerAnchor(part.number, index)}` },
      what: `${gave}${ofPart(part, hasSeveral)}${said}`,
    }
  })

const judging = (part: PublicPart, hasSeveral: boolean): HistoryEntry[] =>
  part.verdicts.map(({ id, on, finding, reason, meeting }) => ({
    ...{ id, on, meeting, text: reason },
    what: `The group’s finding${hasSeveral ? ` on part ${part.number}` : ''}: ${FINDING_WORDS[finding].toLowerCase()}`,
  }))

const ending = ({ doneOn, replyNote, closed, withdrawn }: ItemPage): HistoryEntry[] => [
  ...(doneOn
    ? [{ id: ON_RECORD, on: doneOn, what: 'A reply is on record', text: replyNote ?? undefined }]
    : []),
  ...(closed ? [{ id: 'closed', on: closed.on, text: closed.reason, what: 'The group closed it' }] : []),
  ...(withdrawn
    ? [{ id: 'withdrawn', on: withdrawn.on, text: withdrawn.reason, what: 'The group took it back' }]
    : []),
]
