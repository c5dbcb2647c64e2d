import type { IsoDay } from '../dates'
import { workingOf, type Clock, type Uncounted, type WorkingDay } from './rules'

/** A row of the working: one day that counts, or days in a row that do not count for the same reason. */
export type WorkingRow = { from: IsoDay; to: IsoDay } & (
  { number: number; uncounted: null } | { number: null; uncounted: Uncounted }
)

const isSame = (a: Uncounted, b: Uncounted) => JSON.stringify(a) === JSON.stringify(b)

function withDay(rows: WorkingRow[], { day, number, uncounted }: WorkingDay): WorkingRow[] {
  if (uncounted === null) return [...rows, { from: day, to: day, number, uncounted }]
  const last = rows.at(-1)
  return last?.uncounted && isSame(last.uncounted, uncounted)
    ? [...rows.slice(0, -1), { ...last, to: day }]
    : [...rows, { from: day, to: day, number: null, uncounted }]
}

/** The working of a clock with days in a row folded together where they are left out for the same reason. */
export const foldedWorkingOf = (clock: Clock): WorkingRow[] =>
  workingOf(clock).reduce<WorkingRow[]>(withDay, [])

/** How many days of the run the clock stood still, each counted once. */
export const daysPaused = (clock: Clock): number =>
  workingOf(clock).filter(({ uncounted }) => uncounted?.why === 'paused').length
