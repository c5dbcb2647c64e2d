import type { Drawing, Stroke } from '@/lib/line-map/drawing'
import { DrawnLineOf } from './drawn-line'
import { LabelText } from './label-text'
import { Station } from './station'
import { Swatch } from './swatch'

type Props = { drawing: Drawing; id: string; title: string; description: string; youAreHere?: string }

function Upright({ at: { from, to }, className }: { at: Stroke; className: string }) {
  return <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={className} />
}

function Axis({ drawing: { ticks, today, orientation } }: { drawing: Drawing }) {
  const anchor = orientation === 'horizontal' ? 'middle' : 'start'
  return (
    <g className="map-axis">
      {ticks.map(({ year, at, text }) => (
        <g key={year}>
          <Upright at={at} className="map-axis__tick" />
          <text x={text.x} y={text.y} textAnchor={anchor}>
            {year}
          </text>
        </g>
      ))}
      <Upright at={today.at} className="map-axis__today" />
      <text x={today.text.x} y={today.text.y} textAnchor={anchor} className="map-axis__today-text">
        Today
      </text>
    </g>
  )
}

/** One orientation of the map. A group rather than an image: a picture's links would be hidden from screen readers. */
export function Picture({ drawing, id, title, description, youAreHere }: Props) {
  const { width, height, lines, lineLabels, stations, shared, lineWidth, orientation } = drawing
  return (
    <svg
      className={`map-picture map-picture--${orientation}`}
      viewBox={`0 0 ${width} ${Math.ceil(height)}`}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <Axis drawing={drawing} />
      {lines.map((drawn) => (
        <DrawnLineOf
          key={drawn.line.id}
          drawn={drawn}
          lineWidth={lineWidth}
          isHere={drawn.line.id === youAreHere}
        />
      ))}
      {shared.map(({ id: key, bracket, label }) => (
        <g key={key} className="map-shared">
          <path d={bracket} />
          <LabelText label={label} measures={drawing} />
        </g>
      ))}
      {lineLabels.map((label) => (
        <g key={label.id} className={`map-name map-name--${label.line.colour}`}>
          {orientation === 'vertical' && (
            <Swatch
              line={label.line}
              x={label.x - 26}
              y={label.y + drawing.lineHeight / 2}
              lineWidth={lineWidth}
            />
          )}
          <LabelText
            label={label}
            measures={drawing}
            strongLines={label.line.isMinor ? 0 : label.lines.length}
          />
        </g>
      ))}
      {stations.map((drawn) => (
        <Station key={drawn.station.id} drawn={drawn} measures={drawing} />
      ))}
    </svg>
  )
}
