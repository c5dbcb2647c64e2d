import { citationSelect } from '../citations/queries'
import { citedOn, type Cited } from '../citations/rules'
import { db } from '../db'
import { keptFact } from '../kept-facts'
import type { Moment } from '../moment'
import type { GlossaryEntry } from './rules'

export type GlossaryTerm = GlossaryEntry & { definition: string; cited: Cited }

/** Every term as texts are searched for it, without what it means. */
export const listGlossaryEntries = (): Promise<GlossaryEntry[]> =>
  keptFact('glossary entries', () =>
    db.glossaryTerm.findMany({
      select: { slug: true, term: true, abbreviation: true },
      orderBy: { term: 'asc' },
    }),
  )

/** Every term with what it means, in the order of the alphabet. The glossary helps to read the record and is the same on every day. */
export async function listGlossaryTerms(moment: Moment): Promise<GlossaryTerm[]> {
  const rows = await db.glossaryTerm.findMany({
    select: {
      slug: true,
      term: true,
      abbreviation: true,
      definition: true,
      citations: { select: citationSelect },
    },
  })
  return rows
    .map(({ citations, ...term }) => ({ ...term, cited: citedOn(citations, moment.on) }))
    .toSorted((a, b) => a.term.localeCompare(b.term, 'en-GB'))
}
