import type { DrawnStation, Measures } from '@/lib/line-map/drawing'
import { half } from '@/lib/line-map/half'
import type { StationShape } from '@/lib/line-map/story'
import { LabelText } from './label-text'

/** Inside the ring: nothing has to be told by colour alone. */
function Sign({ shape, x, y, r }: { shape: StationShape; x: number; y: number; r: number }) {
  return (
    <>
      <circle
        cx={x}
        cy={y}
        r={r}
        strokeWidth={half(r / 2)}
        strokeDasharray={shape === 'undated' ? `${half(r * 0.6)} ${half(r * 0.45)}` : undefined}
      />
      {shape === 'happened' && <circle className="map-station__core" cx={x} cy={y} r={half(r * 0.4)} />}
      {shape === 'late' && (
        <path d={`M${x} ${y - half(r * 0.65)}v${half(r * 0.75)}m0 ${half(r * 0.3)}v${half(r * 0.3)}`} />
      )}
      {shape === 'stopped' && <path d={`M${x - r / 2} ${y - r / 2}l${r} ${r}m0 ${-r}l${-r} ${r}`} />}
    </>
  )
}

/** A ring on each line that the station concerns, joined like an interchange. */
function Rings({ drawn: { rings, station }, radius }: { drawn: DrawnStation; radius: number }) {
  const last = rings.at(-1) ?? rings[0]
  const join = `M${rings[0].x} ${rings[0].y}L${last.x} ${last.y}`
  return (
    <g className={`map-station__sign map-station__sign--${station.shape}`}>
      {rings.length > 1 && <path d={join} className="map-station__join" />}
      {rings.map(({ x, y }) => (
        <Sign key={`${x}-${y}`} shape={station.shape} x={x} y={y} r={radius} />
      ))}
    </g>
  )
}

/** Where it was first promised, joined to where it came. */
function Promise({ drawn: { promised, rings }, radius }: { drawn: DrawnStation; radius: number }) {
  if (!promised) return null
  return (
    <g className="map-station__promise">
      <path d={`M${promised.x} ${promised.y}L${rings[0].x} ${rings[0].y}`} strokeDasharray="2 3" />
      <circle cx={promised.x} cy={promised.y} r={half(radius * 0.6)} />
    </g>
  )
}

type Props = { drawn: DrawnStation; measures: Measures }

export function Station({ drawn, measures }: Props) {
  const { station, label, pole, rings } = drawn
  const radius = half(measures.lineWidth * 0.8)
  const name = `${station.date}: ${station.label}`
  return (
    <a className="map-station" href={station.href} aria-label={name}>
      {!label && <title>{name}</title>}
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
      <Promise drawn={drawn} radius={radius} />
      <circle className="map-station__area" cx={rings[0].x} cy={rings[0].y} r={14} />
      <Rings drawn={drawn} radius={radius} />
      {label && <LabelText label={label} measures={measures} strongLines={1} />}
    </a>
  )
}
