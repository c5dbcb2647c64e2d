import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

/** One line of the benchmark: what was measured, what came out, and the target where there is one. */
export type Row = { what: string; value: string; target?: string; isMet?: boolean }

const machine = () =>
  `${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`

/** Prints the rows as a table and keeps them as JSON under bench-results/. Returns whether every target was met. */
export function report(name: string, rows: Row[]): boolean {
  console.log(`\n${name}, measured on ${machine()}`)
  const width = Math.max(...rows.map(({ what }) => what.length))
  for (const { what, value, target = '', isMet } of rows) {
    console.log(
      `  ${what.padEnd(width)}  ${value.padStart(12)}  ${target.padEnd(16)} ${isMet === undefined ? '' : isMet ? 'met' : 'MISSED'}`,
    )
  }
  mkdirSync('bench-results', { recursive: true })
  writeFileSync(
    `bench-results/${name}.json`,
    JSON.stringify({ machine: machine(), at: new Date().toISOString(), rows }, null, 2),
  )
  return rows.every(({ isMet }) => isMet !== false)
}

export const milliseconds = (value: number): string => `${value.toFixed(1)} ms`

/** A row whose value has to stay under a limit. */
export const under = (what: string, value: number, limit: number, text: (value: number) => string): Row => ({
  what,
  value: text(value),
  target: `under ${text(limit)}`,
  isMet: value < limit,
})
