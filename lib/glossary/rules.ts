import { LRUCache } from 'lru-cache'
import { capitalised, uncapitalised } from '../capitals'

export type GlossaryEntry = { slug: string; term: string; abbreviation: string | null }

/**
 * A piece of a text. `slug` names the glossary entry that it links to; `spelled` is set where an abbreviation is used first and
 * reads "clinical commissioning group (CCG)".
 */
export type TextPart = {
  text: string
  slug: string | null
  spelled: { full: string; short: string } | null
}

// NHS and GOV.UK style: these are better known than what they stand for.
const WELL_KNOWN = new Set(['NHS', 'GP', 'MP', 'UK'])

export type Matcher = {
  /** What could be a term, in a text that may have been read for another page. */
  find: (text: string) => readonly RegExpExecArray[]
  byAbbreviation: Map<string, GlossaryEntry>
  byTerm: Map<string, GlossaryEntry>
}

/** As many as the longest pages have, several times over. */
const MOST_TEXTS = 1000

const matchers = new WeakMap<readonly GlossaryEntry[], Matcher>()

/** Prepares the terms to be looked for, once for each list. A single common word such as "place" is never linked by itself. */
export function matcherOf(entries: readonly GlossaryEntry[]): Matcher {
  const matcher = matchers.get(entries) ?? prepare(entries)
  matchers.set(entries, matcher)
  return matcher
}

function prepare(entries: readonly GlossaryEntry[]): Matcher {
  const spelling = entries.filter(({ abbreviation }) => abbreviation && !WELL_KNOWN.has(abbreviation))
  const byAbbreviation = new Map(spelling.map((entry) => [entry.abbreviation ?? '', entry]))
  const linked = entries.filter(({ term }) => term.trim().includes(' '))
  const byTerm = new Map(linked.map((entry) => [entry.term.toLowerCase(), entry]))
  const words = [...byAbbreviation.keys(), ...byTerm.keys()].toSorted((a, b) => b.length - a.length)
  const oneOf = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')
  const pattern =
    words.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(${oneOf})(s?)(?![\\p{L}\\p{N}])`, 'giu') : null
  // Texts are read again for page after page while the record stands, and these are the slow part of it.
  const found = new LRUCache<string, RegExpExecArray[]>({
    max: MOST_TEXTS,
    memoMethod: (text) => (pattern ? [...text.matchAll(pattern)] : []),
  })
  return { find: (text) => found.memo(text), byAbbreviation, byTerm }
}

/**
 * Splits a text at the glossary terms that are used for the first time: the longest match wins, whole words only, abbreviations in
 * their own case. `said` holds what the page has said before; what this text adds goes into it.
 */
export function splitText(text: string, matcher: Matcher, said: Set<string>): TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const match of matcher.find(text)) {
    if (match.index < end) continue
    const part = partFor(text, match, matcher, said)
    if (!part?.slug) continue
    if (match.index > end) parts.push(plain(text.slice(end, match.index)))
    parts.push(part)
    said.add(`linked ${part.slug}`)
    if (part.spelled) said.add(`spelled ${part.slug}`)
    end = match.index + part.text.length
  }
  if (end < text.length) parts.push(plain(text.slice(end)))
  return parts
}

const plain = (text: string): TextPart => ({ text, slug: null, spelled: null })

function partFor(text: string, match: RegExpExecArray, matcher: Matcher, said: Set<string>): TextPart | null {
  const [whole, word = '', plural = ''] = match
  const short = matcher.byAbbreviation.get(word)
  if (short) {
    if (said.has(`spelled ${short.slug}`)) return null
    const full = inSentence(short.term, startsSentence(text, match.index)) + plural
    return { text: whole, slug: short.slug, spelled: { full, short: whole } }
  }
  const long = matcher.byTerm.get(word.toLowerCase())
  if (!long) return null
  return spelledHere(text, match, long, said) ?? linkedHere(whole, long, said)
}

/** "clinical commissioning group (CCG)" written out in the text itself. */
function spelledHere(
  text: string,
  match: RegExpExecArray,
  entry: GlossaryEntry,
  said: Set<string>,
): TextPart | null {
  if (!entry.abbreviation || said.has(`spelled ${entry.slug}`)) return null
  const after = text.slice(match.index + match[0].length)
  const short = [`${entry.abbreviation}s`, entry.abbreviation].find((form) => after.startsWith(` (${form})`))
  if (!short) return null
  return { text: `${match[0]} (${short})`, slug: entry.slug, spelled: { full: match[0], short } }
}

const linkedHere = (whole: string, entry: GlossaryEntry, said: Set<string>): TextPart | null =>
  said.has(`linked ${entry.slug}`) ? null : { text: whole, slug: entry.slug, spelled: null }

const startsSentence = (text: string, index: number) =>
  /(^|[.!?:]\s+)$/.test(text.slice(Math.max(0, index - 4), index))

/** A term as it reads within a sentence: "Integrated care board" loses its capital, "National Health Service" keeps it. */
function inSentence(term: string, isFirst: boolean): string {
  if (isFirst) return capitalised(term)
  return /^\p{Lu}\p{Ll}[^\p{Lu}]*$/u.test(term) ? uncapitalised(term) : term
}

/**
 * Reads the texts of one page in their order, so that each term is spelled out and linked at its first use only. `introduced` are
 * the entries that a key at the top of the page has spelled out already.
 */
export function glossaryReader(
  entries: readonly GlossaryEntry[],
  introduced: readonly GlossaryEntry[] = [],
): (text: string) => TextPart[] {
  const matcher = matcherOf(entries)
  const said = new Set(introduced.flatMap(({ slug }) => [`linked ${slug}`, `spelled ${slug}`]))
  return (text) => splitText(text, matcher, said)
}

/** The entries whose abbreviations occur in these texts, for a key above titles that can't carry links of their own. */
export function abbreviationsIn<Entry extends GlossaryEntry>(
  texts: readonly string[],
  entries: readonly Entry[],
): Entry[] {
  const parts = splitText(texts.join('\n'), matcherOf(entries), new Set())
  const slugs = new Set(parts.map(({ slug, spelled }) => spelled && slug))
  return entries.filter(({ slug }) => slugs.has(slug))
}

/**
 * The readers of a page whose titles carry short forms: the lead, which comes before the key and spells out its own, and the body
 * after both, which spells out what neither has.
 */
export function pageReaders(
  entries: readonly GlossaryEntry[],
  lead: string | null,
  key: readonly GlossaryEntry[],
) {
  const said = abbreviationsIn([lead ?? ''], entries)
  return { lead: glossaryReader(entries), body: glossaryReader(entries, [...key, ...said]) }
}
