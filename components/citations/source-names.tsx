import type { Cited } from '@/lib/citations/rules'
import { SourceLink } from './source-link'

/** The sources of one row of a table, one a line. */
export function SourceNames({ cited: { sources, laterSources } }: { cited: Cited }) {
  return (
    <ul className="plain-list source-names">
      {sources.map((source) => (
        <li key={source.key}>
          <SourceLink source={source} />
        </li>
      ))}
      {laterSources > 0 && (
        <li>
          <SourceLink source={null} />
        </li>
      )}
    </ul>
  )
}
