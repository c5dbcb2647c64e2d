import type { Edtf, IsoDay } from '../dates'
import type { NamedOn } from '../organisations/name-rules'
import type { Standing } from '../standing/rules'

/** What is owed, as a list shows it: what an item of the register asks, or the outcome that a consultation promised. */
export type OwedItem = {
  id: string
  /** "HSCRG/2021/Q14"; null of an outcome. */
  ref: string | null
  href: string
  what: string
  kindWord: string
  askedBy: string | null
  askedOf: NamedOn | null
  askedOn: Edtf
  owner: NamedOn | 'nobody'
  dueOn: IsoDay | null
  standing: Standing
  /** The right of reply: the last that the body that owes it said about it. */
  reply: Reply | null
}

export type Reply = { by: NamedOn; on: IsoDay; text: string }

/** A reply, and the item of the register to which it was made. */
export type ReplyTo = Reply & { ref: string; href: string }

/** The right of reply: what was said last about anything in it, by the organisation that owes that. */
type Replied = { reply: ReplyTo | null }
type Group = Replied & { late: number; newlyLate: number; oldestDueOn: IsoDay | null }
export type OwnerGroup = Group & { owner: NamedOn | 'nobody'; value: string }
export type BodyGroup = Group & {
  name: string
  value: string
  /** When the group last met, and how much became late since. */
  metOn: IsoDay | null
  lateSinceMet: number
}
export type PlaceGroup = Group & { name: string; value: string }
export type AgeGroup = Replied & { label: string; value: string; late: number }

/** Those of an order that matter most first: most late, then by name. */
export const mostLateFirst = <Each extends { late: number }>(
  groups: readonly Each[],
  nameOf: (group: Each) => string,
): Each[] => groups.toSorted((a, b) => b.late - a.late || nameOf(a).localeCompare(nameOf(b)))
