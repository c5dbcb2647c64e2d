import type { Cited, CitedSource } from '@/lib/citations/rules'
import { formatEdtf } from '@/lib/dates'
import { type Citation, CitationList } from '../ui/citation-list'
import { ToBeConfirmed } from '../ui/not-established'
import { counted } from '@/lib/numbers'

type Props = { cited: Cited; heading?: string; headingLevel?: 2 | 3 | 4 }

/** A source as the list of citations writes it. */
const written = ({ key, title, publisher, kind, url, publishedOn, note }: CitedSource): Citation => ({
  id: key,
  title,
  publisher,
  date: publishedOn ? formatEdtf(publishedOn) : undefined,
  href: url ?? undefined,
  note: note ?? undefined,
  fromMemory: kind === 'memory',
})

/** What a fact rests on. A page of the past says how many sources came later, without naming them. */
export function CitedSources({
  cited: { sources, isConfirmed, laterSources },
  heading,
  headingLevel,
}: Props) {
  // A fact that is part of a page has its sources close by; only those of the page itself are set apart.
  const isPart = headingLevel === 4
  return (
    <div className={isPart ? 'part-sources' : undefined}>
      <CitationList citations={sources.map(written)} heading={heading} headingLevel={headingLevel} />
      {laterSources > 0 && (
        <p>{counted(laterSources, 'source')} came out after this day and can be read on today’s page.</p>
      )}
      {!isConfirmed && sources.length === 0 && laterSources === 0 && (
        <p>
          <ToBeConfirmed /> No source has been recorded for this yet.
        </p>
      )}
    </div>
  )
}
