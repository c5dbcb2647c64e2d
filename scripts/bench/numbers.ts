/** Times in milliseconds: the middle, and those that 95 and 99 of 100 stay under. */
export type Times = { p50: number; p95: number; p99: number }

/** The middle of some numbers. */
export const median = (numbers: readonly number[]): number => at(numbers, 0.5)

/** The times that 50, 95 and 99 of 100 stay under. */
export const timesOf = (took: readonly number[]): Times => ({
  p50: at(took, 0.5),
  p95: at(took, 0.95),
  p99: at(took, 0.99),
})

function at(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The middle of each number of several measurements of one thing. */
export function medians<Measured extends Record<string, number>>(rounds: readonly Measured[]): Measured {
  const keys = Object.keys(rounds[0] ?? {})
  return Object.fromEntries(
    keys.map((key) => [key, median(rounds.map((round) => round[key] ?? Number.NaN))]),
  ) as Measured
}
