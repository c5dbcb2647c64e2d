import { stackColumn } from './column'
import { drawLine, type Drawing, type Label, type Measures, stationNodes } from './drawing'
import { timeScale, type TimeScale } from './scale'
import { sharedStretch } from './shared-time'
import type { LineMapStory } from './story'
import { fit, wrap } from './text'
import type { Node } from './track'
import { layTracks } from './tracks'

export type VerticalMeasures = Measures & {
  width: number
  row: number
  close: number
  bend: number
  /** Length of a year. */
  year: number
}

type Entry = { kind: 'line' | 'station' | 'shared'; id: string; at: number; lines: string[]; order: number }

const axis = 44
const top = 14
const entryGap = 12

/** Everything that has words, in the order of time: a line's name, then what happened on its first day. */
function entriesOf(story: LineMapStory, scale: TimeScale, width: number, fontSize: number): Entry[] {
  const set = (text: string, isBold = false) =>
    fit(wrap(text, width, fontSize, isBold), width, fontSize, isBold)
  const entries: Entry[] = [
    ...story.lines.map((line) => ({
      kind: 'line' as const,
      id: line.id,
      at: scale.at(line.from),
      lines: set(line.name, true),
      order: 1,
    })),
    ...story.shared.map((time) => ({
      kind: 'shared' as const,
      id: time.from,
      at: scale.at(time.from),
      lines: set(time.label),
      order: 2,
    })),
    ...story.stations.map((station) => {
      const lines = [...set(station.date, true), ...set(station.label)]
      return { kind: 'station' as const, id: station.id, at: scale.at(station.on), lines, order: 0 }
    }),
  ]
  return entries.sort((a, b) => a.at - b.at || a.order - b.order)
}

/** Time from top to bottom, the lines beside the years, all words in one column: for a phone. */
export function layVertical(story: LineMapStory, measures: VerticalMeasures): Drawing {
  const { fontSize, lineHeight, lineWidth, width, year } = measures
  const scale = timeScale(story, (days) => (days / 365.25) * year)
  const { tracks, breadth } = layTracks(story, scale, measures)
  const columnX = axis + breadth + lineWidth + 34
  const columnWidth = width - columnX
  const entries = entriesOf(story, scale, columnWidth - 26, fontSize)
  const heights = entries.map((entry) => entry.lines.length * lineHeight)
  const tops = stackColumn(
    entries.map((entry, i) => ({ at: entry.at - lineHeight / 2, height: (heights[i] ?? 0) + entryGap })),
  )
  const labels = entries.map((entry, i): Label & Pick<Entry, 'kind'> => ({
    kind: entry.kind,
    id: entry.id,
    x: entry.kind === 'line' ? columnX + 26 : columnX,
    y: top + (tops[i] ?? 0),
    width: columnWidth,
    height: heights[i] ?? 0,
    anchor: 'start',
    lines: entry.lines,
  }))
  const labelOf = (kind: Entry['kind'], id: string) =>
    labels.find((label) => label.kind === kind && label.id === id) ?? null
  const turn = ({ along, across }: Node) => ({ x: axis + across + lineWidth, y: top + along })
  const level = (at: number, to: number) => ({ from: { x: 0, y: top + at }, to: { x: to, y: top + at } })
  const end = columnX - 18
  const todayAt = scale.at(story.today)
  return {
    ...measures,
    orientation: 'vertical',
    height: Math.max(top + scale.length, ...labels.map((label) => label.y + label.height)) + 12,
    ticks: scale.years.map(({ year: of, at }) => ({
      year: of,
      at: level(at, end),
      text: { x: 0, y: top + at - 4 },
    })),
    today: { at: level(todayAt, end), text: { x: 0, y: top + todayAt - 4 } },
    lines: tracks.map((track) => drawLine(track, todayAt, turn, lineWidth)),
    lineLabels: story.lines.flatMap((line) => {
      const label = labelOf('line', line.id)
      return label ? [{ ...label, line }] : []
    }),
    stations: story.stations.map((station) => {
      const nodes = stationNodes(station, tracks, scale)
      const [from, to] = [turn(nodes.from), turn(nodes.to)]
      const label = labelOf('station', station.id)
      const pole = label ? `M${to.x} ${to.y}H${columnX - 22}L${columnX - 5} ${label.y + lineHeight / 2}` : ''
      const promised = station.promisedOn
        ? turn({ along: scale.at(station.promisedOn), across: nodes.from.across })
        : null
      return { station, from, to, pole, label, promised }
    }),
    shared: story.shared.flatMap((time) => {
      const { from, to, high } = sharedStretch(time, tracks, scale, measures.bend)
      const label = labelOf('shared', time.from)
      const x = turn({ along: 0, across: high }).x + lineWidth / 2 + 5
      return label
        ? [
            {
              id: `${time.from}-${time.lines.join('-')}`,
              bracket: `M${x} ${top + from}h5V${top + to}h-5`,
              label,
            },
          ]
        : []
    }),
  }
}
