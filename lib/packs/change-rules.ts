import { clockChangeWords } from '../clocks/words'
import type { ConsultationDates } from '../consultations/rules'
import { firstDay, isoDayOf, lastDay, londonDay, type IsoDay } from '../dates'
import { namedOn, type NamedRow } from '../organisations/name-rules'
import type { Rating } from '../standing/rules'
import { RATING_WORDS } from '../standing/words'
import type { Change } from './fact-rules'

type Recorded = { recordedAt: Date }
type ClockChangeRow = Recorded & {
  kind: 'pause' | 'extension'
  fromOn: Date | null
  toOn: Date | null
  days: number | null
  agreedBy: string
}
type AcceptanceRow = Recorded & { kind: 'accepted' | 'named'; organisation: NamedRow }
type DebtRow = { clockChanges: readonly ClockChangeRow[]; acceptances: readonly AcceptanceRow[] }

/** What happened to something that is owed: who took it on or was named, and what was agreed about its clock. */
export const debtChanges = (debt: DebtRow | null): Change[] => [
  ...(debt?.acceptances ?? []).map(({ kind, organisation, recordedAt }) => {
    const on = londonDay(recordedAt)
    const words = kind === 'accepted' ? 'accepted by' : 'the scrutiny officer named who owes it:'
    return { on, words: `${words} ${namedOn(organisation, on).name}` }
  }),
  ...(debt?.clockChanges ?? []).map(({ kind, fromOn, toOn, days, agreedBy, recordedAt }) => {
    const what = clockChangeWords({
      kind,
      from: fromOn && isoDayOf(fromOn),
      to: toOn && isoDayOf(toOn),
      days,
    })
    return { on: londonDay(recordedAt), words: `${what}, agreed by ${agreedBy.replace(/\.$/, '')}` }
  }),
]

/** How the group found that an accepted recommendation is carried out. */
export const assessmentChanges = (rows: readonly (Recorded & { rating: Rating })[]): Change[] =>
  rows.map(({ rating, recordedAt }) => ({
    on: londonDay(recordedAt),
    words: `the group assessed what was done as ${RATING_WORDS[rating].toLowerCase()}`,
  }))

/** What happened to a consultation by a day, as far as its dates say. */
export function consultationChanges(
  { opensOn, closesOn, outcomeOn }: ConsultationDates,
  day: IsoDay,
): Change[] {
  return [
    ...(opensOn && firstDay(opensOn) <= day ? [{ on: opensOn, words: 'it opened' }] : []),
    ...(closesOn && lastDay(closesOn) < day ? [{ on: closesOn, words: 'it closed' }] : []),
    ...(outcomeOn && firstDay(outcomeOn) <= day
      ? [{ on: outcomeOn, words: 'its outcome was published' }]
      : []),
  ]
}

/** Those that a pack which tells of what is new since a day tells. */
export const changesSince = <Each extends Change>(changes: readonly Each[], since: IsoDay): Each[] =>
  changes.filter(({ on }) => lastDay(on) >= since)
