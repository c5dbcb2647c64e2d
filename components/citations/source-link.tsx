import type { CitedSource } from '@/lib/citations/rules'
import { ToBeConfirmed } from '../ui/not-established'

/** One source named in a table; null where it came out after the day of the page. */
export function SourceLink({ source }: { source: Omit<CitedSource, 'note'> | null }) {
  if (!source) return <>A source that came out later</>
  if (source.kind === 'memory') return <ToBeConfirmed />
  const { title, url, publisher } = source
  return (
    <>
      {url ? <a href={url}>{title}</a> : title}, {publisher}
    </>
  )
}
