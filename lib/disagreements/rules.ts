import type { CitationRow, CitedSource } from '../citations/rules'
import type { Edtf } from '../dates'
import { isKnown } from '../knowledge/rules'
import type { Moment } from '../moment'

/** A disagreement as the database gives it by `disagreementSelect`. */
export type DisagreementRow = {
  ref: string
  title: string
  weShow: string
  position: number
  sides: readonly { says: string; statedOn: Edtf | null; source: CitationRow['source'] }[]
}

/** Sources that say different things, and what the record shows meanwhile. */
export type Disagreement = {
  ref: string
  title: string
  weShow: string
  sides: { says: string; statedOn: Edtf | null; source: Omit<CitedSource, 'note'> }[]
}

/** The disagreements that stood at a moment: on a past day those of which every side had been said by then. */
export function disagreementsOn(rows: readonly DisagreementRow[], moment: Moment): Disagreement[] {
  const saidBy = ({ statedOn, source }: DisagreementRow['sides'][number]) =>
    isKnown(moment, statedOn ?? source.publishedOn)
  return rows
    .filter(({ sides }) => sides.every(saidBy))
    .toSorted((a, b) => a.position - b.position)
    .map(({ ref, title, weShow, sides }) => ({ ref, title, weShow, sides: [...sides] }))
}
