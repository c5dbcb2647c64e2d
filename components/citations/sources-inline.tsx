import { Fragment } from 'react'
import type { Cited, CitedSource } from '@/lib/citations/rules'
import { formatEdtf } from '@/lib/dates'
import { counted } from '@/lib/numbers'

function Source({ source: { title, publisher, url, publishedOn, note } }: { source: CitedSource }) {
  const about = [publisher, publishedOn && formatEdtf(publishedOn)].filter(Boolean).join(', ')
  return (
    <>
      {url ? <a href={url}>{title}</a> : <cite>{title}</cite>}, {about}
      {note && ` (${note.replace(/\.$/, '')})`}
    </>
  )
}

/** What one thing of many rests on, in a sentence: where a heading for each would be too much. */
export function SourcesInline({ cited: { sources, laterSources } }: { cited: Cited }) {
  if (sources.length + laterSources === 0) return null
  return (
    <p className="feedback__ref">
      {sources.length > 0 && (sources.length === 1 ? 'Source: ' : 'Sources: ')}
      {sources.map((source, index) => (
        <Fragment key={source.key}>
          {index > 0 && '; '}
          <Source source={source} />
        </Fragment>
      ))}
      {sources.length > 0 && '. '}
      {laterSources > 0 && `${counted(laterSources, 'source')} came out after this day.`}
    </p>
  )
}
