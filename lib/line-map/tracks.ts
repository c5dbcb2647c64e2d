import { half } from './half'
import type { LineMapStory, MapLine } from './story'
import type { TimeScale } from './scale'
import { assignRows } from './rows'
import { bendUntil, type Node } from './track'

export type Spacing = { row: number; close: number; bend: number }

/** What happens at the end of a line: it ends, it goes over into others, or it is still going on. */
export type LineEnd = 'stops' | 'becomes' | 'goes-on'

export type Track = { line: MapLine; nodes: Node[]; branches: Node[][]; end: LineEnd; row: number }

type Plan = { story: LineMapStory; scale: TimeScale; rows: Map<string, number>; spacing: Spacing }

/** A line's place across the map on a day: its row, or, while it works with others, close beside them. */
function placeOn(plan: Plan, lineId: string, isoDay: string) {
  const { rows, spacing, story } = plan
  const own = (id: string) => (rows.get(id) ?? 0) * spacing.row
  const shared = story.shared.find(
    (time) => time.lines.includes(lineId) && time.from <= isoDay && isoDay < time.to,
  )
  if (!shared) return own(lineId)
  const together = shared.lines.filter((id) => rows.has(id)).toSorted((a, b) => own(a) - own(b))
  const middle = together.reduce((sum, id) => sum + own(id), 0) / together.length
  return half(middle + (together.indexOf(lineId) - (together.length - 1) / 2) * spacing.close)
}

/** The days on which a line moves closer to others or away from them, in order. */
function turningDays({ story }: Plan, line: MapLine) {
  return story.shared
    .filter((time) => time.lines.includes(line.id))
    .flatMap((time) => [time.from, time.to])
    .filter((day) => day > line.from && (line.to === null || day <= line.to))
    .sort()
}

function trackOf(plan: Plan, line: MapLine): Track {
  const { story, scale, spacing } = plan
  const next = story.links.filter((link) => link.from === line.id)
  const endsAt = next[0] ? scale.at(next[0].on) : line.to ? scale.at(line.to) : scale.length
  let nodes: Node[] = [
    { along: Math.min(scale.at(line.from), endsAt), across: placeOn(plan, line.id, line.from) },
  ]
  for (const day of turningDays(plan, line)) {
    nodes = bendUntil(
      nodes,
      Math.min(scale.at(day) + spacing.bend, endsAt),
      placeOn(plan, line.id, day),
      spacing.bend,
    )
  }
  const targets = [...new Set(next.map((link) => placeOn(plan, link.to, link.on)))]
  const here = nodes.at(-1)?.across ?? 0
  const main = targets.includes(here) ? here : (targets[0] ?? here)
  const branches = targets
    .filter((target) => target !== main)
    .map((target) =>
      bendUntil(
        [{ along: Math.max(endsAt - spacing.bend, nodes.at(-1)?.along ?? 0), across: here }],
        endsAt,
        target,
        spacing.bend,
      ),
    )
  const end = next.length > 0 ? 'becomes' : line.to === null ? 'goes-on' : 'stops'
  return {
    line,
    nodes: bendUntil(nodes, endsAt, main, spacing.bend),
    branches,
    end,
    row: plan.rows.get(line.id) ?? 0,
  }
}

/** The course of every line, and how wide they run across the map. */
export function layTracks(story: LineMapStory, scale: TimeScale, spacing: Spacing) {
  const rows = assignRows(story)
  const tracks = story.lines.map((line) => trackOf({ story, scale, rows, spacing }, line))
  return { tracks, breadth: Math.max(0, ...rows.values()) * spacing.row }
}
