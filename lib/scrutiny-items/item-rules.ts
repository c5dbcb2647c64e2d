import type { Clock } from '../clocks/rules'
import type { IsoDay } from '../dates'
import type { ShownSubject } from '../feedback/item-rules'
import type { Debt, Owner } from '../obligations/owner-rules'
import type { PartHistory, Standing } from '../standing/rules'
import type { FollowUp } from '../verdicts/review-rules'
import type { ItemState, RegisterKind } from './rules'

/** What was sent and is owed, as the workspace shows it. `clock` is null where no due date is established. */
export type OwedItem = {
  id: string
  debt: Debt
  owner: Owner
  debtorName: string
  /** Who owes it on the day of reading; null when nobody does. */
  ownerName: string | null
  candidateNames: string[]
  chainSentence: string
  clock: Clock | null
  dueOn: IsoDay | null
  originalDueOn: IsoDay | null
  settledOn: IsoDay | null
  standing: Standing
  agreedAt: string | null
  chases: { id: string; on: IsoDay; note: string }[]
  lastChasedOn: IsoDay | null
}

/** One thing that is asked, with what happened to it. */
export type ItemPart = PartHistory & { number: number; text: string }

/** An item of the register as its writer and the group's officer see it; `about` is null once its subject is hidden. */
export type RegisterItem = {
  id: string
  ref: string | null
  kind: RegisterKind
  state: ItemState
  version: number
  text: string
  parts: ItemPart[]
  matter: string | null
  evidence: string | null
  participants: string | null
  reasons: string | null
  about: ShownSubject | null
  bodyId: string
  bodyName: string
  authorId: string | null
  authorName: string
  addresseeId: string | null
  addresseeName: string | null
  functionId: string | null
  functionTitle: string | null
  raisedAtId: string | null
  raisedAt: string | null
  attendAtId: string | null
  attendOn: IsoDay | null
  /** When somebody is asked to attend, and at which meeting, in words. */
  attendance: string | null
  agreedAt: string | null
  returnReason: string | null
  endReason: string | null
  hiddenReason: string | null
  createdAt: Date
  submittedAt: Date | null
  publishedAt: Date | null
  sentAt: Date | null
  acknowledgedAt: Date | null
  closedAt: Date | null
  withdrawnAt: Date | null
  owed: OwedItem | null
  /** Of an accepted recommendation; `isDone`: carried out, so that it may be closed. */
  followUp: (FollowUp & { isDone: boolean }) | null
}
