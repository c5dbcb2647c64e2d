import { diffSentences, diffWordsWithSpace } from 'diff'

/** A stretch of a text; marked where the other text has it not. */
export type Stretch = { text: string; isMarked: boolean }
export type Compared = { before: Stretch[]; after: Stretch[] }

/** So many insertions and removals are looked through, so that two long texts without anything in common take no long time. */
const MOST_WORDS = 1500
const MOST_SENTENCES = 300

type Change = { value: string; added?: boolean; removed?: boolean }

/**
 * Two texts word by word, each whole, with what only one of them has marked. Where they differ too much for that, sentence by
 * sentence, and at last everything between what they begin and end with in common. Bounded for texts of 50,000 characters.
 */
export function compareTexts(before: string, after: string): Compared {
  const start = commonStart(before, after)
  const end = commonEnd(before.slice(start), after.slice(start))
  const [old, fresh] = [before.slice(start, before.length - end), after.slice(start, after.length - end)]
  const changes: Change[] = diffWordsWithSpace(old, fresh, { maxEditLength: MOST_WORDS }) ??
    diffSentences(old, fresh, { maxEditLength: MOST_SENTENCES }) ?? [
      { value: old, removed: true },
      { value: fresh, added: true },
    ]
  const same = (text: string): Change => ({ value: text })
  const all = [same(before.slice(0, start)), ...changes, same(before.slice(before.length - end))]
  return {
    before: stretches(all.filter(({ added }) => !added)),
    after: stretches(all.filter(({ removed }) => !removed)),
  }
}

function stretches(changes: readonly Change[]): Stretch[] {
  const told: Stretch[] = []
  for (const { value, added, removed } of changes) {
    const isMarked = Boolean(added ?? removed)
    const last = told.at(-1)
    if (last?.isMarked === isMarked) last.text += value
    else if (value !== '') told.push({ text: value, isMarked })
  }
  return told
}

/** How much they begin with in common, to the end of a word. */
function commonStart(a: string, b: string): number {
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1
  while (same > 0 && !/\s/.test(a[same - 1] ?? '')) same -= 1
  return same
}

/** How much they end with in common, from the beginning of a word. */
function commonEnd(a: string, b: string): number {
  let same = 0
  while (same < a.length && same < b.length && a.at(-1 - same) === b.at(-1 - same)) same += 1
  while (same > 0 && !/\s/.test(a.at(-same) ?? '')) same -= 1
  return same
}
