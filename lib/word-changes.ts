import { diffWordsWithSpace } from 'diff'

/** A run of words that both texts have, or that one of them lacks. */
export type WordChange = { value: string; in: 'both' | 'before' | 'after' }

/** Texts that differ in more places than this are shown whole: the work grows with the square of it (1,000: 0.3 seconds). */
const MOST_CHANGES = 1000

/** What differs between two texts, word by word; null when they differ in too much to be compared in reasonable time. */
export function wordChanges(before: string, after: string): WordChange[] | null {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES })
  return (
    parts?.map(({ value, added, removed }) => ({
      value,
      in: added ? 'after' : removed ? 'before' : 'both',
    })) ?? null
  )
}
