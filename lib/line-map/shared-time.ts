import type { SharedTime } from './story'
import type { TimeScale } from './scale'
import { acrossAt } from './track'
import type { Track } from './tracks'

/** The stretch in which lines run close together: from when to when along, and the outermost of them across. */
export function sharedStretch(time: SharedTime, tracks: Track[], scale: TimeScale, bend: number) {
  const from = scale.at(time.from) + bend
  const to = Math.max(scale.at(time.to) - bend, from)
  const places = tracks.filter((t) => time.lines.includes(t.line.id)).map((t) => acrossAt(t.nodes, from))
  return { from, to, low: Math.min(...places, Infinity), high: Math.max(...places, -Infinity) }
}
