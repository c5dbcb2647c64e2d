import type { LineMapStory, MapLine, MapLink } from './story'

function overlaps(a: MapLine, b: MapLine) {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to)
}

/** The middle row of the lines that became this one, so that a merger meets in the middle. */
function wishedRow(line: MapLine, links: MapLink[], rows: Map<string, number>) {
  const before = links
    .filter((link) => link.to === line.id)
    .map((link) => rows.get(link.from))
    .filter((row) => row !== undefined)
    .sort((a, b) => a - b)
  return before[Math.floor(before.length / 2)] ?? 0
}

/** A row for each line: lines that exist at the same time never share one, successors stay near where they came from. */
export function assignRows({ lines, links }: Pick<LineMapStory, 'lines' | 'links'>): Map<string, number> {
  const rows = new Map<string, number>()
  for (const line of lines.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const taken = new Set(
      lines.filter((l) => l.id !== line.id && overlaps(l, line)).map((l) => rows.get(l.id)),
    )
    const wish = wishedRow(line, links, rows)
    const candidates = [wish, ...Array.from({ length: lines.length }, (_, row) => row)]
    rows.set(line.id, candidates.find((row) => !taken.has(row)) ?? lines.length)
  }
  return rows
}
