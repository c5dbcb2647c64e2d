import type { DrawnLine } from '@/lib/line-map/drawing'
import { half } from '@/lib/line-map/half'
import type { MapLine } from '@/lib/line-map/story'

type Props = { drawn: DrawnLine; lineWidth: number; isHere: boolean }

/** White marks along the middle tell lines apart where colour does not. */
const marks: Record<MapLine['pattern'], { dash?: string; share: number } | null> = {
  plain: null,
  hollow: { share: 0.42 },
  dashes: { dash: '10 8', share: 0.3 },
  dots: { dash: '0 11', share: 0.42 },
}

export function DrawnLineOf({ drawn: { line, past, future, end }, lineWidth, isHere }: Props) {
  const width = line.isMinor ? half(lineWidth * 0.6) : lineWidth
  const mark = marks[line.pattern]
  return (
    <g className={`map-line map-line--${line.colour}`}>
      {isHere &&
        past.map((path) => <path key={path} d={path} className="map-line__here" strokeWidth={width + 14} />)}
      {past.map((path) => (
        <path key={path} d={path} className="map-line__stroke" strokeWidth={width} />
      ))}
      {mark &&
        past.map((path) => (
          <path
            key={path}
            d={path}
            className="map-line__mark"
            strokeWidth={half(width * mark.share)}
            strokeDasharray={mark.dash}
          />
        ))}
      {future.map((path) => (
        <path
          key={path}
          d={path}
          className="map-line__future"
          strokeWidth={half(width * 0.4)}
          strokeDasharray="3 6"
        />
      ))}
      {end && (
        <path
          d={`M${end.stroke.from.x} ${end.stroke.from.y}L${end.stroke.to.x} ${end.stroke.to.y}`}
          className={`map-line__${end.kind}`}
        />
      )}
    </g>
  )
}
