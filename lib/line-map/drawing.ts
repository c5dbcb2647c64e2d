import type { MapLine, MapStation } from './story'
import { acrossAt, type Node, trackPath } from './track'
import type { TimeScale } from './scale'
import type { Track } from './tracks'

/** The measures of one picture, in its own units: a unit is a CSS pixel when the picture is not scaled. */
export type Measures = { lineWidth: number; fontSize: number; lineHeight: number }

export type Point = { x: number; y: number }
export type Stroke = { from: Point; to: Point }

export type DrawnLine = {
  line: MapLine
  /** What has been, and what is to come after today. */
  past: string[]
  future: string[]
  /** Across its end: a bar where it stopped, a seam where another body took over in its place. */
  end: { kind: 'stop' | 'seam'; stroke: Stroke } | null
}

export type Label = {
  id: string
  x: number
  y: number
  width: number
  height: number
  anchor: 'start' | 'end'
  lines: string[]
}

export type DrawnStation = {
  station: MapStation
  /** A ring on each line that it concerns, first to last across the map. */
  rings: [Point, ...Point[]]
  pole: string
  label: Label | null
  promised: Point | null
}

export type Drawing = Measures & {
  orientation: 'horizontal' | 'vertical'
  width: number
  height: number
  ticks: { year: number; at: Stroke; text: Point }[]
  today: { at: Stroke; text: Point }
  lines: DrawnLine[]
  lineLabels: (Label & { line: MapLine })[]
  stations: DrawnStation[]
  shared: { id: string; bracket: string; label: Label }[]
}

type Turn = (node: Node) => Point

function cut(nodes: Node[], at: number): { before: Node[]; after: Node[] } {
  const edge = { along: at, across: acrossAt(nodes, at) }
  const before = nodes.filter((node) => node.along < at)
  const after = nodes.filter((node) => node.along > at)
  return {
    before: after.length > 0 && before.length > 0 ? [...before, edge] : before,
    after: before.length > 0 && after.length > 0 ? [edge, ...after] : after,
  }
}

/**
 * One line of the map, in units of the drawing: what has passed and what is to come, and how it ends. `lineWidth` is the reach of its
 * end.
 */
export function drawLine(track: Track, todayAt: number, turn: Turn, lineWidth: number): DrawnLine {
  const parts = [track.nodes, ...track.branches].map((nodes) => cut(nodes, todayAt))
  const draw = (nodes: Node[]) => (nodes.length > 1 ? [trackPath(nodes, turn)] : [])
  const last = track.nodes.at(-1)
  const across = (node: Node): Stroke => ({
    from: turn({ along: node.along, across: node.across - lineWidth }),
    to: turn({ along: node.along, across: node.across + lineWidth }),
  })
  return {
    line: track.line,
    past: parts.flatMap((part) => draw(part.before)),
    future: parts.flatMap((part) => draw(part.after)),
    end:
      last && track.end !== 'goes-on'
        ? { kind: track.end === 'stops' ? 'stop' : 'seam', stroke: across(last) }
        : null,
  }
}

/** Where a station stands: on all its lines that exist at the time, or where they come nearest to it. */
export function stationNodes(station: MapStation, tracks: Track[], scale: TimeScale): [Node, ...Node[]] {
  const along = scale.at(station.on)
  const own = tracks.filter((track) => station.lines.includes(track.line.id))
  const alive = own.filter(
    ({ nodes }) => (nodes[0]?.along ?? 0) <= along && along <= (nodes.at(-1)?.along ?? 0),
  )
  const chosen = alive.length > 0 ? alive : own
  const places = chosen.map((track) => acrossAt(track.nodes, along)).sort((a, b) => a - b)
  const [first = 0, ...others] = new Set(places)
  return [{ along, across: first }, ...others.map((across) => ({ along, across }))]
}

/** Places along and across the lines as points of the drawing. */
export function onMap([first, ...others]: [Node, ...Node[]], turn: Turn): [Point, ...Point[]] {
  return [turn(first), ...others.map(turn)]
}
