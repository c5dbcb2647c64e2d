import { dueOn as dueDateOf, type Clock } from '../clocks/rules'
import type { IsoDay } from '../dates'
import { isAllSettled, standingOf, type Due, type PartHistory, type Standing } from './rules'

/** An item's obligation as it was known at a moment: its parts and its clock with what had been recorded by then. */
export type PastRecord = {
  parts: readonly PartHistory[]
  /** False for what was asked before the portal existed. */
  isEstablished: boolean
  /** Closed or taken back by then. */
  isOver: boolean
  clock: Clock | null
  settledOn: IsoDay | null
}

/** How it stood on a day, by the same rules as today's: what was recorded since is unknown. */
export function standingThen(past: PastRecord, day: IsoDay): Due & { standing: Standing } {
  const isSettled = past.isOver || isAllSettled(past.parts)
  const since = past.settledOn !== null && past.settledOn <= day ? past.settledOn : day
  return {
    standing: standingOf(past.parts, past.isEstablished),
    settledOn: isSettled ? since : null,
    dueOn: past.clock && dueDateOf(past.clock),
  }
}
