import type { ChangeEventKind } from '../change-events/words'
import { formatDay, type Edtf, type IsoDay } from '../dates'
import { onDate } from '../milestones/words'
import { type Moment, momentText } from '../moment'
import type { Debt, Hop, Owner } from './owner-rules'
import { counted } from '../numbers'

/** A piece of a sentence: text, or an organisation whose name stands there, with a link where links can be. */
export type Piece = string | { organisationId: string }

/** What the sentence is told with: the kinds of the change events by their ids, and the due date, which no succession moves. */
export type ChainTold = {
  moment: Moment
  eventKinds: ReadonlyMap<string, ChangeEventKind>
  dueOn?: IsoDay | null
  /** The day of asking as a source states it, where that is less precise than a day. */
  askedOn?: Edtf
  /** How the obligation came about: it was asked of a body, or a body promised it. */
  verb?: Verb
}

export type Verb = 'Asked' | 'Promised'

type Asked = Pick<Debt, 'debtorId' | 'askedOn'>
type Nobody = Extract<Owner, { kind: 'nobody' }>

const EVENTS: Record<ChangeEventKind, string> = {
  merger: 'merger',
  split: 'split',
  replacement: 'replacement',
  rename: 'change of name',
  abolition: 'abolition',
  establishment: 'new organisation',
  transfer_of_functions: 'transfer of functions',
}

const STEPS: Record<Hop['by'], string> = {
  legal: 'legal succession',
  whole: 'transfer of all functions',
  function: 'transfer of the function',
  accepted: 'accepted',
  named: 'named by the scrutiny officer',
}

/** "Asked of … on 20 March 2021. Owed today by …, through: … (merger, 1 April 2021), with the original due date 16 April 2021." */
export function chainSentence({ debtorId, askedOn }: Asked, owner: Owner, told: ChainTold): Piece[] {
  const began = told.verb === 'Promised' ? 'Promised by ' : 'Asked of '
  const asked: Piece[] = [began, { organisationId: debtorId }, ` ${onDate(told.askedOn ?? askedOn)}. `]
  if (owner.kind === 'nobody') return [...asked, ...nobodyOwes(owner, told)]
  const { organisationId, chain } = owner
  const when = momentText(told.moment)
  if (chain.length === 0) return [...asked, `Owed ${when} by the same organisation${due(told, 'the')}.`]
  const through = between(stopsOf(chain, told), ', ', ', ')
  const by: Piece[] = [`Owed ${when} by `, { organisationId }, ', through: ']
  return [...asked, ...by, ...through, `${due(told, 'the original')}.`]
}

/** How it came to the next owner, in few words: "merger", "named by the scrutiny officer". */
export function sayStep({ by, changeEventIds }: Hop, eventKinds: ChainTold['eventKinds']): string {
  const kinds = changeEventIds.flatMap((id) => eventKinds.get(id) ?? [])
  return [...new Set(kinds.map((kind) => EVENTS[kind]))].toSorted().join(' and ') || STEPS[by]
}

/** The sentence as plain text, for letters and data. */
export const plainText = (pieces: readonly Piece[], nameOf: (organisationId: string) => string): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : nameOf(piece.organisationId))).join('')

function nobodyOwes({ lastOwnerId, since, candidateIds, chain }: Nobody, told: ChainTold): Piece[] {
  const { moment } = told
  const passed: Piece[] =
    chain.length > 0 ? ['It passed to: ', ...between(stopsOf(chain, told), ', ', ', '), '. '] : []
  const nobody = moment.isNow ? 'Nobody has' : `On ${formatDay(moment.on)} nobody had`
  const accepted = `${nobody} accepted it since ${formatDay(since)}${due(told, 'the original')}. `
  const last = { organisationId: lastOwnerId }
  if (candidateIds.length === 0) {
    return [...passed, accepted, last, ' came to an end, and the record names no other body in its place.']
  }
  const candidates = between(
    candidateIds.map((organisationId): Piece[] => [{ organisationId }]),
    ', ',
    ' and ',
  )
  const doubt = '. The record does not say which of them owes it.'
  return [...passed, accepted, 'The work of ', last, ' passed to ', ...candidates, doubt]
}

const stopsOf = (chain: readonly Hop[], { eventKinds }: ChainTold): Piece[][] =>
  chain.map((hop) => [{ organisationId: hop.toId }, ` (${sayStep(hop, eventKinds)}, ${formatDay(hop.on)})`])

const due = ({ dueOn }: ChainTold, which: string): string =>
  dueOn ? `, with ${which} due date ${formatDay(dueOn)}` : ''

const between = (parts: readonly Piece[][], comma: string, last: string): Piece[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [index === parts.length - 1 ? last : comma, ...part]))

/** "3 answers to councillors and 1 outcome of a consultation": what there is none of is left out. */
export function owedWords({ answers, outcomes }: { answers: number; outcomes: number }): string {
  const parts = [
    answers > 0 && counted(answers, 'answer to councillors', 'answers to councillors'),
    outcomes > 0 && counted(outcomes, 'outcome of a consultation', 'outcomes of consultations'),
  ]
  return parts.filter(Boolean).join(' and ') || 'nothing'
}
