import { drawLine, type Drawing, type Label, type Measures, onMap, stationNodes } from './drawing'
import { roomyScale, type TimeScale } from './scale'
import { sharedStretch } from './shared-time'
import type { LineMapStory } from './story'
import { wrap } from './text'
import type { Node } from './track'
import { layTracks } from './tracks'

export type VerticalMeasures = Measures & {
  width: number
  row: number
  close: number
  bend: number
  /** The least length of a year. */
  year: number
}

type Entry = { kind: 'station' | 'line' | 'shared'; id: string; on: string; lines: string[] }

const axis = 44
const top = 16
const swatch = 26
const entryGap = 12

/** Everything that has words, by day; on the same day first what happened, then the names of the lines that begin. */
function entriesOf(story: LineMapStory, width: number, fontSize: number): Entry[] {
  const shownOn = (isoDay: string) => (isoDay < story.start ? story.start : isoDay)
  const entries: Entry[] = [
    ...story.stations.map(({ id, on, date, label }) => {
      const lines = [...wrap(date, width, fontSize, true), ...wrap(label, width, fontSize)]
      return { kind: 'station' as const, id, on: shownOn(on), lines }
    }),
    ...story.lines.map(({ id, from, name, isMinor }) => {
      return {
        kind: 'line' as const,
        id,
        on: shownOn(from),
        lines: wrap(name, width - swatch, fontSize, !isMinor),
      }
    }),
    ...story.shared.map(({ from, label }) => {
      return { kind: 'shared' as const, id: from, on: shownOn(from), lines: wrap(label, width, fontSize) }
    }),
  ]
  return entries.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

type Column = { x: number; width: number; lineHeight: number }

function roomOnDays(entries: Entry[], lineHeight: number) {
  const room = new Map<string, number>()
  for (const { on, lines } of entries)
    room.set(on, (room.get(on) ?? 0) + lines.length * lineHeight + entryGap)
  return room
}

function placeLabels(entries: Entry[], scale: TimeScale, { x, width, lineHeight }: Column) {
  let free = 0
  return entries.map(({ kind, id, on, lines }): Label & Pick<Entry, 'kind'> => {
    const y = Math.max(scale.at(on) + top - lineHeight / 2, free)
    const height = lines.length * lineHeight
    free = y + height + entryGap
    const indent = kind === 'line' ? swatch : 0
    return { kind, id, x: x + indent, y, width: width - indent, height, anchor: 'start', lines }
  })
}

/** So much room the words keep, however many lines there are. */
const leastColumn = 150

/** The measures with lines moved together until the words have room beside them. */
function fitted(story: LineMapStory, measures: VerticalMeasures): VerticalMeasures {
  const { row, close, width, lineWidth } = measures
  const wide = layTracks(story, roomyScale(story, new Map(), measures.year), measures).breadth
  const most = width - axis - lineWidth - 34 - leastColumn
  const share = Math.min(1, most / Math.max(wide, 1))
  return { ...measures, row: row * share, close: close * share }
}

/** Time from top to bottom, the lines beside the years, all words in one column: for a phone. */
export function layVertical(story: LineMapStory, full: VerticalMeasures): Drawing {
  const measures = fitted(story, full)
  const { fontSize, lineHeight, lineWidth, width } = measures
  const rowsWide = layTracks(story, roomyScale(story, new Map(), measures.year), measures).breadth
  const column = {
    x: axis + rowsWide + lineWidth + 34,
    width: width - axis - rowsWide - lineWidth - 34,
    lineHeight,
  }
  const entries = entriesOf(story, column.width, fontSize)
  const scale = roomyScale(story, roomOnDays(entries, lineHeight), measures.year)
  const { tracks } = layTracks(story, scale, measures)
  const labels = placeLabels(entries, scale, column)
  const labelOf = (kind: Entry['kind'], id: string) =>
    labels.find((label) => label.kind === kind && label.id === id) ?? null
  const turn = ({ along, across }: Node) => ({ x: axis + across + lineWidth, y: top + along })
  const level = (at: number) => ({ from: { x: 0, y: top + at }, to: { x: column.x - 18, y: top + at } })
  const todayAt = scale.at(story.today)
  return {
    ...measures,
    orientation: 'vertical',
    height: Math.max(top + scale.length, ...labels.map((label) => label.y + label.height)) + 12,
    ticks: scale.years
      .filter(({ at }) => Math.abs(at - todayAt - 10) > lineHeight)
      .map(({ year, at }) => ({ year, at: level(at), text: { x: 0, y: top + at - 4 } })),
    today: { at: level(todayAt), text: { x: 0, y: top + todayAt + 14 } },
    lines: tracks.map((track) => drawLine(track, todayAt, turn, lineWidth)),
    lineLabels: story.lines.flatMap((line) => {
      const label = labelOf('line', line.id)
      return label ? [{ ...label, line }] : []
    }),
    stations: story.stations.map((station) => {
      const nodes = stationNodes(station, tracks, scale)
      const rings = onMap(nodes, turn)
      const { x, y } = rings.at(-1) ?? rings[0]
      const label = labelOf('station', station.id)
      const pole = label ? `M${x} ${y}H${column.x - 22}L${column.x - 5} ${label.y + lineHeight / 2}` : ''
      const promisedAt = station.promisedOn && {
        along: scale.at(station.promisedOn),
        across: nodes[0].across,
      }
      return { station, rings, pole, label, promised: promisedAt ? turn(promisedAt) : null }
    }),
    shared: story.shared.flatMap((time) => {
      const { from, to, high } = sharedStretch(time, tracks, scale, measures.bend)
      const label = labelOf('shared', time.from)
      const x = turn({ along: 0, across: high }).x + lineWidth / 2 + 5
      return label ? [{ id: time.from, bracket: `M${x} ${top + from}h5V${top + to}h-5`, label }] : []
    }),
  }
}
