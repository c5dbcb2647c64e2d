import type { PackFacts } from './fact-rules'
import { composePack, debtParagraph, lateDebts, openDebts } from './rules'
import type { Draft, SectionId } from './schema'
import { NOTHING, SECTION_TITLES, sinceSentence } from './words'

export type PreparePart = { id: string; title: string; lead?: string; none: string; paragraphs: Draft[] }

/** What a member of the group reads before a meeting: as in a pack, and what is owed but not late besides. */
export function prepareSections(facts: PackFacts): PreparePart[] {
  const composed = composePack(facts)
  const partOf = (id: SectionId): PreparePart => ({
    id,
    title: SECTION_TITLES[id],
    none: NOTHING[id],
    paragraphs: composed.find((section) => section.id === id)?.paragraphs ?? [],
  })
  const owed = (id: string, title: string, none: string, debts: PackFacts['debts']): PreparePart => ({
    id,
    title,
    none,
    paragraphs: debts.map((debt) => debtParagraph(debt, facts.day)),
  })
  return [
    { ...partOf('changed'), lead: sinceSentence(facts.since) },
    owed('late', SECTION_TITLES.late, NOTHING.late, lateDebts(facts)),
    owed('unanswered', 'Unanswered, and not late', 'Nothing else waits for an answer.', openDebts(facts)),
    partOf('answers'),
    partOf('consultations'),
  ]
}
