import type { ChangeEventKind } from '../change-events/words'
import type { Clock } from '../clocks/rules'
import type { Edtf, IsoDay } from '../dates'
import type { Debt, Owner } from '../obligations/owner-rules'
import type { Placed } from '../paging'
import type { ItemState, RegisterKind } from '../scrutiny-items/rules'
import type { AnswerKind, Finding, BodyResponse, Standing } from '../standing/rules'

/** One thing that is owed, as staff find it in a list. */
export type OwedRow = {
  id: string
  /** The reference of an item; null for the outcome of a consultation. */
  ref: string | null
  kind: RegisterKind | 'outcome'
  text: string
  askedOn: Edtf
  /** The body that was asked, where that is not the one that owes it today. */
  inheritedFrom: string | null
  /** Who owes it today; null when nobody does. */
  ownerName: string | null
  dueOn: IsoDay | null
  settledOn: IsoDay | null
  standing: Standing
  /** What the body that owes it does next. */
  next: string
}

export type OwedPage = Placed & { rows: OwedRow[]; count: number }

export type AnswerView = {
  id: string
  kind: AnswerKind
  response: BodyResponse | null
  text: string
  correctsId: string | null
  by: string
  recordedAt: Date
}
export type VerdictView = {
  id: string
  answerId: string | null
  finding: Finding
  reason: string
  /** Null where the public may not know of it. */
  meeting: string | null
}

/** One part with all that was answered and found, each in the order of recording. */
export type PartView = {
  id: string
  number: number
  text: string
  answers: AnswerView[]
  verdicts: VerdictView[]
}

/** An item as the staff of an NHS body see it, to answer it. */
export type AnswerableItem = {
  id: string
  ref: string
  kind: RegisterKind
  state: ItemState
  version: number
  text: string
  matter: string | null
  reasons: string | null
  askedBy: string
  /** When somebody is asked to attend, in words. */
  attendance: string | null
  replyNote: string | null
  parts: PartView[]
  actions: { id: string; title: string; on: Edtf | null; hasHappened: boolean }[]
}

/** An obligation with who owes it, and what of it the viewer may do. */
export type OwedView = {
  id: string
  debt: Debt
  owner: Owner
  names: ReadonlyMap<string, { slug: string; name: string; hasBegun: boolean }>
  events: { id: string; kind: ChangeEventKind }[]
  ownerName: string | null
  dueOn: IsoDay | null
  originalDueOn: IsoDay | null
  settledOn: IsoDay | null
  standing: Standing
  clock: Clock | null
  item: AnswerableItem | null
  consultation: { id: string; title: string; slug: string } | null
  replies: { id: string; text: string; by: string; recordedAt: Date }[]
  /** Whether one of the viewer's organisations owes it today. */
  isMine: boolean
}
