import type { Cited } from '../citations/rules'
import type { Clock } from '../clocks/rules'
import { formatDay, type Edtf, type IsoDay } from '../dates'
import type { Route } from '../law/rules'
import type { Contested } from './contested-rules'
import type { ShownSubject } from '../feedback/item-rules'
import type { ListedMilestone } from '../milestones/listed-rules'
import type { LedgerLine } from '../milestones/page-rules'
import type { Debt, Owner } from '../obligations/owner-rules'
import type { NamedOn } from '../organisations/name-rules'
import type { AnswerKind, Due, Finding, Rating, BodyResponse, Standing } from '../standing/rules'
import { DONE_ON_RECORD, REPLY_ON_RECORD, stateSentence } from '../standing/words'
import type { FollowUp } from '../verdicts/review-rules'
import type { ListStanding } from './listed-rules'
import type { RegisterKind } from './rules'

export type MeetingLink = { slug: string; title: string; on: Edtf }

/** What a body said to one part. `correctedBy` are later answers that correct it. */
export type PublicAnswer = {
  id: string
  kind: AnswerKind
  response: BodyResponse | null
  text: string
  by: NamedOn
  on: IsoDay
  correctsId: string | null
}

/** What the group found; `answerId` is the answer that it had, null where none had come. */
export type PublicVerdict = {
  id: string
  finding: Finding
  reason: string
  on: IsoDay
  meeting: MeetingLink | null
  answerId: string | null
}

export type PublicPart = {
  number: number
  text: string
  answers: PublicAnswer[]
  verdicts: PublicVerdict[]
}

export type PublicAssessment = {
  id: string
  rating: Rating
  reason: string
  on: IsoDay
  meeting: MeetingLink | null
}
/** That the council went to the Secretary of State. */
export type PublicEscalation = {
  id: string
  route: Route
  on: IsoDay
  reason: string
  meeting: MeetingLink | null
  source: NamedSource
}
export type NamedSource = { title: string; publisher: string; url: string | null }
export type PublicAction = ListedMilestone & { lines: LedgerLine[] }

type Noted = { id: string; on: IsoDay }
export type ClockChangeNoted = Noted & {
  kind: 'pause' | 'extension'
  from: IsoDay | null
  to: IsoDay | null
  days: number | null
  agreedBy: string
  reason: string
}
export type AcceptanceNoted = Noted & { by: NamedOn; kind: 'accepted' | 'named'; reason: string }
export type StatementNoted = Noted & { by: NamedOn; text: string }
export type ChaseNoted = Noted & { note: string }

/** What is owed on an item, by whom, and how that came about. */
export type PublicDebt = Due & {
  standing: Standing
  debt: Debt
  owner: Owner
  /** As a source states it: perhaps no more than the month. */
  askedOn: Edtf
  originalDueOn: IsoDay | null
  clock: Clock | null
  agreedAt: MeetingLink | null
  clockChanges: ClockChangeNoted[]
  acceptances: AcceptanceNoted[]
  statements: StatementNoted[]
  chases: ChaseNoted[]
  /** Each day from which it was late. */
  lateOn: IsoDay[]
}

/** What the law asks of a report with recommendations. */
export type PublicReport = { matter: string; evidence: string; participants: string; reasons: string }

/** An item of the register as the public reads it at a moment. */
export type ItemPage = {
  id: string
  ref: string
  kind: RegisterKind
  text: string
  /** Whether it came with the record, asked before there was a register. */
  cameWithRecord: boolean
  askedBy: string
  body: { name: string; href: string | null }
  raisedOn: Edtf | null
  raisedAt: MeetingLink | null
  /** When somebody is asked to attend: its meeting, where that has a page, and its date. */
  attendance: { meeting: MeetingLink | null; on: Edtf } | null
  agreedAt: MeetingLink | null
  publishedOn: IsoDay
  sentOn: IsoDay | null
  acknowledgedOn: IsoDay | null
  closed: { on: IsoDay; reason: string } | null
  withdrawn: { on: IsoDay; reason: string } | null
  askedOf: NamedOn | null
  about: ShownSubject | null
  /** The change that it is about, for what the law allowed at its date. */
  contested: Contested | null
  parts: PublicPart[]
  owed: PublicDebt | null
  report: PublicReport | null
  actions: PublicAction[]
  assessments: PublicAssessment[]
  escalations: PublicEscalation[]
  followUp: FollowUp | null
  replyNote: string | null
  /** When a source shows that it was done, to the precision of that source; null while that had not come. */
  doneOn: Edtf | null
  cited: Cited
}

/** An item whose own page says no more than that it is hidden, and why. */
export type HiddenItem = { hiddenReason: string }

/** How an item stands, as a list would tell it. */
export const listStandingOf = ({ owed, withdrawn }: Pick<ItemPage, 'owed' | 'withdrawn'>): ListStanding =>
  withdrawn ? 'withdrawn' : owed ? sentStanding(owed) : 'to_be_sent'

const sentStanding = ({ standing, settledOn }: PublicDebt): ListStanding =>
  standing === 'not_established' && settledOn !== null ? 'on_record' : standing

/** The public state in one sentence. */
export function publicState(
  item: Pick<ItemPage, 'owed' | 'withdrawn' | 'closed' | 'kind' | 'replyNote'>,
  day: IsoDay,
): string {
  const { owed, withdrawn, closed, kind, replyNote } = item
  if (withdrawn) return `The group that asked took it back on ${formatDay(withdrawn.on)}.`
  if (!owed) return 'The group has agreed to ask it, and has yet to send it.'
  if (owed.standing === 'not_established' && replyNote)
    return kind === 'recommendation' && owed.settledOn !== null ? DONE_ON_RECORD : REPLY_ON_RECORD
  const sentence = stateSentence(owed.standing, owed, day)
  return closed ? `${sentence} The group closed it on ${formatDay(closed.on)}.` : sentence
}

/** Whether the one part says no more than the item itself, and so is shown once. */
export const isOneQuestion = ({ parts, text }: Pick<ItemPage, 'parts' | 'text'>): boolean =>
  parts.length === 1 && parts[0]?.text === text
