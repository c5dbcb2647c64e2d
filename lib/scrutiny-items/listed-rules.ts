import type { Edtf, IsoDay } from '../dates'
import { counted } from '../numbers'
import type { NamedOn } from '../organisations/name-rules'
import type { Due, Rating, BodyResponse, Standing } from '../standing/rules'
import { dueWords, STANDING_WORDS } from '../standing/words'
import type { RegisterKind } from './rules'

/**
 * How an item stands for a list: as what was sent does, or that it has yet to be sent, or was taken back. `on_record`: a source tells
 * of a reply before the portal existed, or that it was done; what the group found is not established.
 */
export type ListStanding = Standing | 'to_be_sent' | 'on_record' | 'withdrawn'

export const LIST_STANDING_WORDS: Record<ListStanding, string> = {
  to_be_sent: 'Agreed, to be sent',
  ...STANDING_WORDS,
  on_record: 'Reply on record',
  withdrawn: 'Withdrawn',
}

/** What a body said that it will do about a recommendation, and what came of it: so many of its actions are done. */
export type Followed = {
  response: BodyResponse | null
  actions: number
  done: number
  rating: Rating | null
  /** Accepted, and neither carried out nor over. */
  isToBeDone: boolean
}

/** "1 of 2 actions done". */
export const actionsWords = ({ actions, done }: Pick<Followed, 'actions' | 'done'>): string =>
  actions === 0 ? 'No action stated yet' : `${done} of ${counted(actions, 'action')} done`

/** An item of the register as a list shows it, at a moment. */
export type ListedItem = Due & {
  id: string
  ref: string
  kind: RegisterKind
  text: string
  askedOn: Edtf
  bodyName: string
  askedOf: NamedOn | null
  /** Who owes an answer at the moment; null when nothing is owed, 'nobody' when nobody has accepted it. */
  owner: NamedOn | 'nobody' | null
  standing: ListStanding
  /** Of a recommendation only. */
  followed: Followed | null
}

/** "12 days late", "due in 3 days"; null where nothing is owed, or by no day. */
export const latenessOf = ({ standing, ...due }: Due & { standing: ListStanding }, day: IsoDay) =>
  standing === 'withdrawn' ? null : dueWords(due, day)

const LONGEST = 240

/** A text as a list shows it: whole, or cut at a word with a sign that there is more. */
export function shortened(text: string, longest = LONGEST): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s\S*$/, '')} …`
}
