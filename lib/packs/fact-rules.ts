import type { ClaimFinding } from '../claims/words'
import type { DateChange } from '../milestones/change-rules'
import type { Declaration } from '../meetings/declaration-rules'
import type { Edtf, IsoDay } from '../dates'
import type { Progress } from '../milestones/rules'
import type { ItemKind } from '../scrutiny-items/rules'
import type { AnswerKind, BodyResponse } from '../standing/rules'

/** Something that happened on a day, in words that follow the day. */
export type Change = { on: Edtf; words: string }

export type ItemFact = { id: string; ref: string; kind: ItemKind; text: string; changes: Change[] }

export type AnswerFact = {
  id: string
  item: Pick<ItemFact, 'id' | 'ref' | 'kind' | 'text'>
  /** Null where the item asks one thing only, in its own words. */
  part: { number: number; text: string } | null
  kind: AnswerKind
  response: BodyResponse | null
  text: string
  by: string
  on: IsoDay
  correctsOn: IsoDay | null
}

/** Something that is owed and unsettled, to the group or, as a consultation's outcome, to everybody. */
export type DebtFact = {
  id: string
  item: Pick<ItemFact, 'id' | 'ref' | 'kind' | 'text'> | null
  consultation: { id: string; slug: string; title: string } | null
  dueOn: IsoDay | null
  originalDueOn: IsoDay | null
  /** Who was asked, who owes it on the day, and the way between. */
  owed: string
  standing: string
  chasedOn: IsoDay[]
}

export type MilestoneFact = {
  id: string
  slug: string
  title: string
  recommendationId: string | null
  changes: DateChange[]
  /** What its owner reported of its progress. */
  reports: { statedOn: Edtf; state: Progress['state']; text: string }[]
}

/** A consultation that opened, closed or came to something. */
export type ConsultationFact = { id: string; slug: string; title: string; changes: Change[] }

/** What a group said to a consultation, since it is public. */
export type ResponseFact = {
  id: string
  consultation: { id: string; slug: string; title: string }
  body: { slug: string; title: string }
  edition: number
  publishedOn: IsoDay
  sentOn: IsoDay | null
}

/** What was found of a claim, since when. */
export type ClaimFact = {
  id: string
  slug: string
  statement: string
  saidBy: string
  finding: ClaimFinding
  foundOn: Edtf
  evidence: string | null
}

/** Everything that a pack tells, as it was known on a day. */
export type PackFacts = {
  day: IsoDay
  since: { day: IsoDay; meeting: { id: string; slug: string; title: string; on: Edtf } | null }
  agenda: {
    id: string
    position: number
    title: string
    text: string | null
    item: Pick<ItemFact, 'id' | 'ref' | 'kind' | 'text'> | null
  }[]
  declarations: (Declaration & { agendaItemId: string | null })[]
  milestones: MilestoneFact[]
  events: { id: string; title: string; sentence: string; legalOn: IsoDay; legalBasis: string | null }[]
  items: ItemFact[]
  responses: ResponseFact[]
  changedConsultations: ConsultationFact[]
  claims: ClaimFact[]
  debts: DebtFact[]
  answers: AnswerFact[]
  consultations: {
    id: string
    slug: string
    title: string
    summary: string
    by: string
    closes: string | null
    daysLeft: number | null
  }[]
}
