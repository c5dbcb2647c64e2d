import { isRegisterKind, registerHref } from '../scrutiny-items/rules'
import type { ItemFact } from './fact-rules'
import type { About } from './schema'

/** How much of a long text stands in a pack; the rest is on the page of the item. */
export const QUOTED = 4000

/** What a paragraph has where nothing else is said. */
export const plain = { href: null, count: null, isLate: false, lines: [], quotes: [], isToJudge: false }

/** What a paragraph tells of, of one type; what is null is left out. */
export const about = (type: About['type'], ...ids: (string | null | undefined)[]): About[] =>
  ids.flatMap((id) => (id ? [{ type, id }] : []))

/** The public page of an item; feedback has none of its own. */
export const hrefOf = ({ kind, ref }: Pick<ItemFact, 'kind' | 'ref'>): string | null =>
  isRegisterKind(kind) ? registerHref(kind, ref) : null

/** A text in full, or as much of it as a pack holds. */
export const quote = (label: string, text: string) => ({
  label,
  text: text.length > QUOTED ? text.slice(0, QUOTED).replace(/\s\S*$/, '') : text,
  isCut: text.length > QUOTED,
})
