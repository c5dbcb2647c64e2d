import { mkdirSync, writeFileSync } from 'node:fs'

/** One thing measured: in which words, against which target, and the numbers themselves for the JSON. */
export type Row = { cells: string[]; target?: string; isMet?: boolean; numbers: Record<string, unknown> }
export type Table = { name: string; notes?: string[]; columns: string[]; rows: Row[] }

/** Prints a table. */
export function print({ name, notes = [], columns, rows }: Table): void {
  const verdict = ({ isMet }: Row) => (isMet === undefined ? '' : isMet ? 'met' : 'MISSED')
  const lines = [
    [...columns, 'target', ''],
    ...rows.map((row) => [...row.cells, row.target ?? '', verdict(row)]),
  ]
  const widths = lines[0]?.map((_, index) => Math.max(...lines.map((line) => (line[index] ?? '').length)))
  const text = (line: string[]) =>
    line
      .map((cell, index) =>
        index === 0 || index >= columns.length
          ? cell.padEnd(widths?.[index] ?? 0)
          : cell.padStart(widths?.[index] ?? 0),
      )
      .join('  ')
      .trimEnd()
  console.log(['', name, ...lines.map((line) => `  ${text(line)}`), ...notes].join('\n'))
}

/** Keeps the tables as JSON under bench-results/, and tells whether every target was met. */
export function keep(tables: readonly Table[], machine: string[]): boolean {
  mkdirSync('bench-results', { recursive: true })
  const at = new Date().toISOString()
  const file = `bench-results/${at.slice(0, 19).replaceAll(':', '-')}.json`
  writeFileSync(file, `${JSON.stringify({ at, machine, tables }, null, 2)}\n`)
  const targets = tables.flatMap(({ rows }) => rows).filter(({ isMet }) => isMet !== undefined)
  const met = targets.filter(({ isMet }) => isMet)
  console.log(`\n${met.length} of ${targets.length} targets met. Numbers: ${file}`)
  return met.length === targets.length
}

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`
export const whole = (value: number): string => Math.round(value).toLocaleString('en-GB')
export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`
export const megabytes = (value: number): string => `${value.toFixed(0)} MB`
export const ratio = (value: number): string => value.toFixed(2)

/** A row of one number that has to stay under a limit. */
export const under = (what: string, value: number, limit: number, text: (value: number) => string): Row => ({
  cells: [what, text(value)],
  target: `under ${text(limit)}`,
  isMet: value < limit,
  numbers: { what, value, limit },
})
