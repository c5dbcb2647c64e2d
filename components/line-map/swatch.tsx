import type { MapLine } from '@/lib/line-map/story'
import { DrawnLineOf } from './drawn-line'

type Props = { line: MapLine; x: number; y: number; lineWidth: number; length?: number }

/** A short piece of a line, beside its name. */
export function Swatch({ line, x, y, lineWidth, length = 18 }: Props) {
  const path = `M${x} ${y}h${length}`
  return (
    <DrawnLineOf drawn={{ line, past: [path], future: [], end: null }} lineWidth={lineWidth} isHere={false} />
  )
}
