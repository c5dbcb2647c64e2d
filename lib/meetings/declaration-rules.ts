import { londonDay } from '../dates'
import type { Moment } from '../moment'

export type InterestKind = 'disclosable_pecuniary' | 'personal'

/** What a member declared at a meeting; `itemTitle` is the item of the agenda that it is about, null for the whole meeting. */
export type Declaration = {
  id: string
  member: string
  kind: InterestKind
  interest: string
  itemTitle: string | null
}

type Row = Omit<Declaration, 'itemTitle'> & { recordedAt: Date; agendaItem: { title: string } | null }

/** The declarations that were on record at a moment, in the order in which they are given. */
export const declaredOn = (rows: readonly Row[], moment: Moment): Declaration[] =>
  rows
    .filter(({ recordedAt }) => londonDay(recordedAt) <= moment.on)
    .map(({ id, member, kind, interest, agendaItem }) => ({
      id,
      member,
      kind,
      interest,
      itemTitle: agendaItem?.title ?? null,
    }))
