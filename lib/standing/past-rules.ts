import { dueOn as dueDateOf, type Clock } from '../clocks/rules'
import { lastDay, type Edtf, type IsoDay } from '../dates'
import { isNothingOwed, standingOf, type Due, type PartHistory, type Standing } from './rules'

/** An item's obligation as it was known at a moment: its parts and its clock with what had been recorded by then. */
export type PastRecord = {
  parts: readonly PartHistory[]
  /** False for what was asked before the portal existed. */
  isEstablished: boolean
  /** Closed or taken back by then. */
  isOver: boolean
  clock: Clock | null
  /** When a source shows that it was done, of what was asked before the portal existed. */
  doneOn: Edtf | null
  settledOn: IsoDay | null
}

/** How it stood on a day, by the same rules as today's: what was recorded since is unknown. */
export function standingThen(past: PastRecord, day: IsoDay): Due & { standing: Standing } {
  const done = past.doneOn && lastDay(past.doneOn)
  const isSettled = isNothingOwed({ ...past, isDone: done !== null && done <= day })
  const since = [past.settledOn, done].find((each) => each !== null && each <= day) ?? day
  return {
    standing: standingOf(past.parts, past.isEstablished),
    settledOn: isSettled ? since : null,
    dueOn: past.clock && dueDateOf(past.clock),
  }
}
