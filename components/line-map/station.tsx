import type { DrawnStation, Measures } from '@/lib/line-map/drawing'
import { LabelText } from './label-text'

type Props = { drawn: DrawnStation; measures: Measures }

/** A ring over one line, or a longer one over several; filled once it has happened. */
function Sign({ drawn: { station, from, to }, radius }: { drawn: DrawnStation; radius: number }) {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)]
  const [width, height] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)]
  const size = {
    x: x - radius,
    y: y - radius,
    width: width + 2 * radius,
    height: height + 2 * radius,
    rx: radius,
  }
  return (
    <g className={`map-station__sign map-station__sign--${station.shape}`}>
      <rect
        {...size}
        strokeWidth={radius * 0.5}
        strokeDasharray={station.shape === 'undated' ? '4 3' : undefined}
      />
      {station.shape === 'late' && (
        <path d={`M${to.x} ${to.y - radius * 0.6}v${radius * 0.65}m0 ${radius * 0.3}v1.5`} />
      )}
      {station.shape === 'stopped' && (
        <path
          d={`M${to.x - radius * 0.45} ${to.y - radius * 0.45}l${radius * 0.9} ${radius * 0.9}m0 ${-radius * 0.9}l${-radius * 0.9} ${radius * 0.9}`}
        />
      )}
    </g>
  )
}

export function Station({ drawn, measures }: Props) {
  const { station, label, pole, promised, from } = drawn
  const radius = measures.lineWidth * 0.85
  return (
    <a className="map-station" href={station.href} aria-label={`${station.date}: ${station.label}`}>
      {!label && <title>{`${station.date}: ${station.label}`}</title>}
      {label && (
        <rect
          className="map-station__area"
          x={(label.anchor === 'end' ? label.x - label.width : label.x) - 3}
          y={label.y - 1}
          width={label.width + 6}
          height={label.height + 4}
        />
      )}
      {pole && <path d={pole} className="map-station__pole" />}
      {promised && (
        <g className="map-station__promise">
          <path d={`M${promised.x} ${promised.y}L${from.x} ${from.y}`} strokeDasharray="2 3" />
          <circle cx={promised.x} cy={promised.y} r={radius * 0.6} />
        </g>
      )}
      <circle className="map-station__area" cx={from.x} cy={from.y} r={14} />
      <Sign drawn={drawn} radius={radius} />
      {label && <LabelText label={label} measures={measures} strongLines={1} />}
    </a>
  )
}
