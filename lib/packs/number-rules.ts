import type { DraftSection } from './rules'
import type { Draft, LiveParagraph, PackContent, Paragraph } from './schema'

/** The number of each key that ever stood in a pack of this meeting. */
export type Numbers = ReadonlyMap<string, number>
export type Numbered = { sections: PackContent['sections']; fresh: { key: string; number: number }[] }

/**
 * Gives each paragraph its number: the one that its key has had since it first stood in a pack of this meeting, or the next that
 * nothing ever had. What stood in the version before and does not any more leaves its number in its place, said to be gone. Each part
 * is in the order of the numbers, so that a reader who looks for paragraph 7 finds it.
 */
export function numbered(
  drafts: readonly DraftSection[],
  numbers: Numbers,
  previous: Pick<PackContent, 'sections'> | null,
  version: number,
): Numbered {
  const fresh = freshNumbers(drafts, numbers)
  const all = new Map([...numbers, ...fresh.map(({ key, number }) => [key, number] as const)])
  const before = new Map((previous?.sections ?? []).map(({ id, paragraphs }) => [id, paragraphs]))
  const present = new Set(drafts.flatMap(({ paragraphs }) => paragraphs.map(({ key }) => key)))
  const sections = drafts.map(({ id, paragraphs }) => {
    const past = before.get(id) ?? []
    const live = paragraphs.map((draft) =>
      liveParagraph(draft, all.get(draft.key) ?? 0, past, previous !== null),
    )
    const gone = past.filter(({ key }) => !present.has(key)).map((each) => goneParagraph(each, version))
    return { id, paragraphs: [...live, ...gone].toSorted((a, b) => a.number - b.number) }
  })
  return { sections, fresh }
}

function freshNumbers(drafts: readonly DraftSection[], numbers: Numbers) {
  const keys = drafts.flatMap(({ paragraphs }) => paragraphs.map(({ key }) => key))
  const last = Math.max(0, ...numbers.values())
  return [...new Set(keys)]
    .filter((key) => !numbers.has(key))
    .map((key, index) => ({ key, number: last + index + 1 }))
}

function liveParagraph(
  draft: Draft,
  number: number,
  past: readonly Paragraph[],
  isLater: boolean,
): LiveParagraph {
  const before = past.find(({ key }) => key === draft.key)
  if (!before || 'goneIn' in before) return { ...draft, number, mark: isLater ? 'new' : null }
  return { ...draft, number, mark: saysTheSame(draft, before) ? null : 'changed' }
}

/** A count of days changes by itself, and is no news. */
const saysTheSame = (a: Draft, b: Draft): boolean => substance(a) === substance(b)
const substance = ({ title, lines, quotes }: Draft): string =>
  JSON.stringify([title, lines, quotes.map(({ label, text }) => [label, text])])

const goneParagraph = (paragraph: Paragraph, version: number): Paragraph =>
  'goneIn' in paragraph ? paragraph : { key: paragraph.key, number: paragraph.number, goneIn: version }
