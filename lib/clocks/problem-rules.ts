import type { IsoDay } from '../dates'
import { canRun, dueOn, STATUTORY_RESPONSE, type Clock, type Extension, type Pause } from './rules'

/** Clocks start within these days: before, the bank holidays were others; after, nobody knows them. */
const EARLIEST_START: IsoDay = '1978-01-01'
const LATEST_START: IsoDay = '2099-12-31'

export type ClockProblem = 'starts-out-of-range' | 'before-the-law' | 'no-days' | 'too-long'
export type PauseProblem = 'ends-before-start' | 'too-long' | 'changes-nothing'
export type ExtensionProblem = 'no-days' | 'too-long'

const isCount = (days: number) => Number.isInteger(days) && days >= 1

/** What stands against a clock; null when it may run. */
export function clockProblem(clock: Clock): ClockProblem | null {
  if (clock.startsOn < EARLIEST_START || clock.startsOn > LATEST_START) return 'starts-out-of-range'
  if (clock.basis === 'statutory' && clock.startsOn < STATUTORY_RESPONSE.inForceFrom) return 'before-the-law'
  if (!isCount(clock.days)) return 'no-days'
  return canRun(clock) ? null : 'too-long'
}

/**
 * What stands against one more pause of a clock that runs; null when it may be added. A pause that overlaps another is
 * none: a day in both is left out once. One that moves nothing (outside the run, in another pause) is a mistake.
 */
export function pauseProblem(clock: Clock, pause: Pause): PauseProblem | null {
  if (pause.to < pause.from) return 'ends-before-start'
  const paused = { ...clock, pauses: [...clock.pauses, pause] }
  if (!canRun(paused)) return 'too-long'
  return dueOn(paused) === dueOn(clock) ? 'changes-nothing' : null
}

/** What stands against one more extension of a clock that runs; null when it may be added. */
export function extensionProblem(clock: Clock, extension: Extension): ExtensionProblem | null {
  if (!isCount(extension.days)) return 'no-days'
  return canRun({ ...clock, extensions: [...clock.extensions, extension] }) ? null : 'too-long'
}
