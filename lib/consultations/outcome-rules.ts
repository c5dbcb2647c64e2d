import { daysLate, dueOn, type Clock } from '../clocks/rules'
import { firstDay, isoDayOf, londonDay, type Edtf, type IsoDay } from '../dates'
import { isKnown } from '../knowledge/rules'
import type { Moment } from '../moment'
import { clockOf, type ClockRow } from '../obligations/clock-rules'
import {
  owedBy,
  type Acceptance,
  type Debt,
  type Owner,
  type SuccessionMap,
} from '../obligations/owner-rules'
import type { ConsultationDates } from './rules'

type Changes = { clockChanges: readonly (ClockRow['clockChanges'][number] & { recordedAt: Date })[] }
type Acceptances = {
  acceptances: readonly (Omit<Acceptance, 'on'> & { on: Date; recordedAt: Date })[]
}

/** The promise of an outcome as the database gives it by `promiseSelect`. */
export type PromiseRow = ClockRow &
  Changes &
  Acceptances & {
    id: string
    debtorId: string
    functionId: string | null
    askedOn: Edtf
    settledOn: Date | null
  }

/** The promise of an outcome as it was known at a moment. Without a clock, no due day is established. */
export type OutcomePromise = {
  /** Of whom it is told that it promised, since when, and who took it on. */
  debt: Debt
  clock: Clock | null
  dueOn: IsoDay | null
  settledOn: IsoDay | null
  /** How many days late it was settled, or is by now. */
  daysLate: number
}

/** A consultation as staff of the body that owes its outcome see it; `version` is the one on which a form about it is made. */
export type StaffConsultation = ConsultationDates & {
  id: string
  slug: string
  title: string
  version: number
  outcome: string | null
  owner: string
  decider: string
  promise: OutcomePromise | null
}

/** What was promised by a moment, with the pauses and extensions that were recorded by then; null when nothing was. */
export function promiseOn(row: PromiseRow, moment: Moment): OutcomePromise | null {
  if (!isKnown(moment, row.askedOn)) return null
  const wasRecorded = ({ recordedAt }: { recordedAt: Date }) => londonDay(recordedAt) <= moment.on
  const clock = clockOf({ ...row, clockChanges: row.clockChanges.filter(wasRecorded) })
  const due = clock && dueOn(clock)
  const settled = row.settledOn && isoDayOf(row.settledOn)
  const settledOn = settled && settled <= moment.on ? settled : null
  const acceptances = row.acceptances
    .filter(wasRecorded)
    .map(({ organisationId, kind, on, reason }) => ({ organisationId, kind, on: isoDayOf(on), reason }))
  return {
    debt: {
      debtorId: row.debtorId,
      functionId: row.functionId,
      askedOn: firstDay(row.askedOn),
      acceptances,
    },
    clock,
    dueOn: due,
    settledOn,
    daysLate: due ? daysLate(due, settledOn ?? moment.on) : 0,
  }
}

type Decided = { deciderId: string; opensOn: Edtf | null; closesOn: Edtf | null }

/** Who owes the outcome of a consultation on a day: of what was promised, else whoever stands in the place of the body that decides. */
export function outcomeOwner(
  { deciderId, opensOn, closesOn }: Decided,
  promise: OutcomePromise | null,
  day: IsoDay,
  map: SuccessionMap,
): Owner {
  const asked = opensOn ?? closesOn
  const decides = {
    debtorId: deciderId,
    askedOn: asked ? firstDay(asked) : day,
    functionId: null,
    acceptances: [],
  }
  return owedBy(promise?.debt ?? decides, day, map)
}

/** The organisation that owes; null when nobody does. */
export const ownerIdOf = (owner: Owner): string | null =>
  owner.kind === 'owed' ? owner.organisationId : null
