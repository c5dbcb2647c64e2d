import type { LineMapStory, MapLine } from '@/lib/line-map/story'
import { Swatch } from './swatch'

function Name({ line, isHere }: { line: MapLine; isHere: boolean }) {
  return (
    <li>
      <svg
        className={`map-list__swatch map-line--${line.colour}`}
        viewBox="0 0 32 12"
        width="32"
        height="12"
        aria-hidden="true"
      >
        <Swatch line={line} x={1} y={6} lineWidth={9} length={30} />
      </svg>{' '}
      {line.href ? <a href={line.href}>{line.name}</a> : line.name}, {line.period}
      {isHere && <strong> (you are here)</strong>}
    </li>
  )
}

/** All that the picture says, as text. */
export function LineMapList({ story: { lines, shared, stations, youAreHere } }: { story: LineMapStory }) {
  const inOrder = stations.toSorted((a, b) => (a.on < b.on ? -1 : 1))
  return (
    <div className="map-list">
      <p className="map-list__heading">Organisations</p>
      <ul>
        {lines.map((line) => (
          <Name key={line.id} line={line} isHere={line.id === youAreHere} />
        ))}
      </ul>
      <p className="map-list__heading">What happened, and what is planned</p>
      <ol>
        {inOrder.map(({ id, date, href, label }) => (
          <li key={id}>
            {date}: <a href={href}>{label}</a>
          </li>
        ))}
        {shared.map(({ from, label }) => (
          <li key={from}>{label}</li>
        ))}
      </ol>
    </div>
  )
}
