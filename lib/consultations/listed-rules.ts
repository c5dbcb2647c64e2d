import { compareEdtf, type Edtf } from '../dates'
import type { Moment } from '../moment'
import { namedThen, type NamedOn, type NamedRow } from '../organisations/name-rules'
import { promiseOn, type PromiseRow } from './outcome-rules'
import { datesOn, stateOn, wasAnnounced, type ConsultationDates, type ConsultationState } from './rules'
import type { ConsultationKind } from './words'

/** A consultation as the database gives it by `listedSelect`. */
export type ListedRow = ConsultationDates & {
  slug: string
  title: string
  kind: ConsultationKind
  summary: string
  programme: { slug: string } | null
  publisher: NamedRow
  /** The promise of an outcome, with its clock. */
  obligation: PromiseRow | null
}

/** A consultation as a list shows it. */
export type ListedConsultation = ConsultationDates & {
  slug: string
  title: string
  kind: ConsultationKind
  summary: string
  programmeSlug: string | null
  publisher: NamedOn
  state: ConsultationState
}

/** A consultation as it was known at a moment; null when nobody knew of it yet. */
export function consultationOn(row: ListedRow, moment: Moment): ListedConsultation | null {
  if (!wasAnnounced(row, moment)) return null
  const { slug, title, kind, summary, programme, publisher } = row
  const { opensOn, closesOn, closesAt, outcomeOn } = datesOn(row, moment)
  const outcomeDueOn = outcomeDueAt(row, moment)
  const dates = { opensOn, closesOn, closesAt, outcomeOn, outcomeDueOn }
  return {
    ...dates,
    slug,
    title,
    kind,
    summary,
    programmeSlug: programme?.slug ?? null,
    publisher: namedThen(publisher, opensOn ?? closesOn, moment.on),
    state: stateOn(dates, moment.on),
  }
}

/** The day by which an outcome was due as far as the moment knew, pauses and extensions included. */
function outcomeDueAt({ obligation, outcomeDueOn }: ListedRow, moment: Moment): Edtf | null {
  if (!obligation) return outcomeDueOn
  const promise = promiseOn(obligation, moment)
  return promise && (promise.dueOn ?? outcomeDueOn)
}

const begins = ({ opensOn, closesOn }: ConsultationDates) => opensOn ?? closesOn

/** The order of a list: what opens or opened last comes first, what has no date at its end. */
export function latestFirst(a: ConsultationDates, b: ConsultationDates): number {
  const [one, other] = [begins(a), begins(b)]
  return one && other ? compareEdtf(other, one) : Number(!one) - Number(!other)
}
