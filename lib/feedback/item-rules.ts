import type { Edtf, IsoDay } from '../dates'
import type { Cited } from '../citations/rules'
import type { NamedOn } from '../organisations/name-rules'
import type { ItemKind, ItemState } from '../scrutiny-items/rules'
import type { Subject } from './subject-rules'

/** What an item is about, as a reader sees it: its title, and the public page (and place in it) where it stands. */
export type ShownSubject = { title: string; kind: string; href: string }

/** An item as its writer and the group's officer see it; `about` is null once its subject is hidden. */
export type FeedbackItem = {
  id: string
  ref: string | null
  kind: ItemKind
  state: ItemState
  text: string
  version: number
  bodyId: string
  bodyName: string
  authorId: string | null
  authorName: string
  returnReason: string | null
  createdAt: Date
  submittedAt: Date | null
  publishedAt: Date | null
  withdrawnAt: Date | null
  about: ShownSubject | null
}

/** To whom something was said, and who stands in its place; null where nobody does, with those `among` whom the record leaves it open. */
export type Addressed = { to: NamedOn; heir: NamedOn | null; among: NamedOn[] }

/** An item as the public reads it. `withdrawnOn` is set when its writer had taken it back by the moment. */
export type PublishedFeedback = {
  id: string
  ref: string
  kind: ItemKind
  text: string
  authorName: string
  bodyName: string
  /** When it was said; older items, which came with the record, often tell the month only. */
  raisedOn: Edtf | null
  publishedOn: IsoDay
  withdrawnOn: IsoDay | null
  replyNote: string | null
  /** Null where it was said to nobody in particular. */
  addressed: Addressed | null
  cited: Cited
  about: Subject
}

/** Something that feedback can be recorded on: a link, and where it has parts, links to those. */
export type SubjectChoice = { about: string; title: string; parts?: SubjectChoice[] }
export type SubjectKind = 'consultations' | 'claims' | 'milestones' | 'organisations' | 'meetings'
/** What of each kind fits a search; of those in `cut` there is more than is offered. */
export type SubjectChoices = Record<SubjectKind, SubjectChoice[]> & { cut: SubjectKind[] }
