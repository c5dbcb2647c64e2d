import { idOf } from './ids'
import type { Writer } from './writer'

/** Words and abbreviations, in plain English. */
export async function writeGlossary({ tx, record, add, cite }: Writer): Promise<void> {
  await add(
    tx.glossaryTerm,
    record.glossary.map(({ slug, term, abbreviation, definition, cites }) => {
      const id = idOf('glossary-term', slug)
      cite({ glossaryTermId: id }, cites)
      return { id, slug, term, abbreviation: abbreviation ?? null, definition }
    }),
  )
}
