import {
  type DrawnStation,
  drawLine,
  type Drawing,
  type Label,
  type Measures,
  onMap,
  stationNodes,
} from './drawing'
import { type Flown, flyFlags } from './flags'
import { evenScale } from './scale'
import { sharedStretch } from './shared-time'
import type { LineMapStory, MapStation } from './story'
import { textWidth, wrap } from './text'
import type { Node } from './track'
import { layTracks, type Track } from './tracks'

export type HorizontalMeasures = Measures & {
  width: number
  row: number
  close: number
  bend: number
  tiers: number
  labelWidth: number
}

type Flag = { station: MapStation; lines: string[]; width: number; height: number; nodes: [Node, ...Node[]] }

const edge = 10
const axisHeight = 58
const poleGap = 7

function makeFlag(station: MapStation, nodes: [Node, ...Node[]], measures: HorizontalMeasures): Flag {
  const { labelWidth, fontSize, lineHeight } = measures
  const text = [
    ...wrap(station.date, labelWidth, fontSize, true),
    ...wrap(station.label, labelWidth, fontSize),
  ]
  const width = poleGap + Math.max(...text.map((line) => textWidth(line, fontSize, true)))
  return { station, lines: text, width, height: text.length * lineHeight, nodes }
}

/** How far from the lines each tier of flags begins; the last number is where all of them end. */
function tierStarts(side: Flown['side'], flown: Map<string, Flown>, flags: Flag[], room: number) {
  const onSide = flags.filter(({ station }) => flown.get(station.id)?.side === side)
  const tiers = Math.max(-1, ...onSide.map(({ station }) => flown.get(station.id)?.tier ?? -1)) + 1
  const starts = [room]
  for (let tier = 0; tier < tiers; tier += 1) {
    const heights = onSide
      .filter(({ station }) => flown.get(station.id)?.tier === tier)
      .map((flag) => flag.height)
    starts.push((starts.at(-1) ?? room) + Math.max(0, ...heights) + 10)
  }
  return starts
}

/** A line's name above its start, as if the first row were at 0. */
function lineLabel({ line, nodes }: Track, { fontSize, lineHeight, lineWidth }: HorizontalMeasures) {
  const start = nodes[0] ?? { along: 0, across: 0 }
  const width = Math.max((nodes.at(-1)?.along ?? 0) - start.along - 18, 40)
  const lines = wrap(line.name, width, fontSize, !line.isMinor).slice(0, 3)
  const height = lines.length * lineHeight
  const y = start.across - lineWidth / 2 - 6 - height
  return { id: line.id, line, x: edge + start.along + 14, y, width, height, anchor: 'start' as const, lines }
}

type Sides = { top: number; breadth: number; before: number[]; after: number[] }

function raise(
  flag: Flag,
  place: Flown | undefined,
  { top, breadth, before, after }: Sides,
): Pick<DrawnStation, 'pole' | 'label'> {
  if (!place) return { pole: '', label: null }
  const x = edge + place.at
  const isAbove = place.side === 'before'
  const y = isAbove ? top - (before[place.tier] ?? 0) - flag.height : top + breadth + (after[place.tier] ?? 0)
  const base = top + ((isAbove ? flag.nodes[0] : flag.nodes.at(-1))?.across ?? 0)
  const label: Label = {
    id: flag.station.id,
    x: place.isFlipped ? x - poleGap : x + poleGap,
    y,
    width: flag.width - poleGap,
    height: flag.height,
    anchor: place.isFlipped ? 'end' : 'start',
    lines: flag.lines,
  }
  return { pole: `M${x} ${base}V${isAbove ? y : y + flag.height}`, label }
}

/** Time from left to right, names on the lines, stations as flags above and below. */
export function layHorizontal(story: LineMapStory, measures: HorizontalMeasures): Drawing {
  const length = measures.width - 2 * edge
  const scale = evenScale(story, length, 250)
  const { tracks, breadth } = layTracks(story, scale, measures)
  const flags = story.stations.map((station) =>
    makeFlag(station, stationNodes(station, tracks, scale), measures),
  )
  const flown = flyFlags(
    flags.map(({ station, width, nodes }, index) => {
      const middle = nodes[0].across + (nodes.at(-1) ?? nodes[0]).across - breadth
      const isHigh = middle === 0 ? index % 2 === 0 : middle < 0
      return { id: station.id, at: nodes[0].along, width, wish: isHigh ? 'before' : 'after' }
    }),
    measures.tiers,
    length,
  )
  const lineLabels = tracks.map((track) => lineLabel(track, measures))
  const before = tierStarts('before', flown, flags, Math.max(20, ...lineLabels.map((label) => -label.y)) + 14)
  const after = tierStarts('after', flown, flags, measures.lineWidth + 22)
  const top = (before.at(-1) ?? 0) + 4
  const bottom = top + breadth + (after.at(-1) ?? 0) + 4
  const turn = ({ along, across }: Node) => ({ x: edge + along, y: top + across })
  const upright = (at: number, from: number, to: number) => ({
    from: { x: edge + at, y: from },
    to: { x: edge + at, y: to },
  })
  const todayAt = scale.at(story.today)
  return {
    ...measures,
    orientation: 'horizontal',
    height: bottom + axisHeight,
    ticks: scale.years.map(({ year, at }) => ({
      year,
      at: upright(at, 0, bottom),
      text: { x: edge + at, y: bottom + 18 },
    })),
    today: { at: upright(todayAt, 0, bottom), text: { x: edge + todayAt, y: bottom + 40 } },
    lines: tracks.map((track) => drawLine(track, todayAt, turn, measures.lineWidth)),
    lineLabels: lineLabels.map((label) => ({ ...label, y: top + label.y })),
    stations: flags.map((flag) => ({
      station: flag.station,
      rings: onMap(flag.nodes, turn),
      promised: flag.station.promisedOn
        ? turn({ along: scale.at(flag.station.promisedOn), across: flag.nodes[0].across })
        : null,
      ...raise(flag, flown.get(flag.station.id), { top, breadth, before, after }),
    })),
    shared: story.shared.map((time) => {
      const { from, to, low } = sharedStretch(time, tracks, scale, measures.bend)
      const [x, right, y] = [edge + from, edge + to, top + low - measures.lineWidth / 2 - 6]
      const lines = wrap(time.label, Math.max(to - from, 60), measures.fontSize)
      const height = lines.length * measures.lineHeight
      const label: Label = {
        id: time.label,
        x,
        y: y - 10 - height,
        width: to - from,
        height,
        anchor: 'start',
        lines,
      }
      return { id: `${time.from}-${time.lines.join('-')}`, bracket: `M${x} ${y}v-6H${right}v6`, label }
    }),
  }
}
