import { firstDay, type Edtf, type IsoDay } from '../dates'

export type SourceKind =
  'legislation' | 'official' | 'minutes' | 'press' | 'research' | 'dataset' | 'statement' | 'memory'

/** A source as a page names it; `note` is where in it, or what it says of this fact. */
export type CitedSource = {
  key: string
  title: string
  publisher: string
  kind: SourceKind
  url: string | null
  publishedOn: Edtf | null
  note: string | null
}

/**
 * What a fact rests on. Not confirmed: nothing but memory supports it. `laterSources` counts the sources that came out after the
 * day of the page, which a page of the past doesn't name: their titles would tell what nobody knew yet.
 */
export type Cited = { sources: CitedSource[]; isConfirmed: boolean; laterSources: number }

/** A citation as the database gives it by `citationSelect`. */
export type CitationRow = { note: string | null; source: Omit<CitedSource, 'note'> }

/** The sources of a fact as they read on a day; a source cited twice is named once. */
export function citedOn(rows: readonly CitationRow[], day: IsoDay): Cited {
  const all = new Map(rows.map(({ note, source }) => [source.key, { ...source, note }]))
  const sources = [...all.values()].filter(({ publishedOn }) => !publishedOn || firstDay(publishedOn) <= day)
  return {
    sources,
    isConfirmed: rows.some(({ source }) => source.kind !== 'memory'),
    laterSources: all.size - sources.length,
  }
}
