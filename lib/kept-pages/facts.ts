import { LRUCache } from 'lru-cache'
import type { Facts } from '../rendering'

/** The facts that one rendering reads and learns; `keep` leaves them to the next ones. */
type Lesson = Facts & { keep: () => void }

/** The facts that pages have in common, as they are at an edition. */
export type KeptFacts = { at: (tag: string) => Lesson }

/** So many facts, the least recently used of which go first: a milestone as a list shows it is one, of about 3 kB. */
const MOST = 2000

/**
 * What pages have in common is read once while the edition stands: the terms of the glossary, the choices of a filter. As with
 * pages, a fact that was read at one edition is never given to a page of another.
 */
export function createFacts(): KeptFacts {
  const kept = new LRUCache<string, object>({ max: MOST })
  let keptAt: string | undefined
  return {
    at: (tag) => {
      const learnt = new Map<string, object>()
      return {
        get: (key) => learnt.get(key) ?? (tag === keptAt ? kept.get(key) : undefined),
        learn: (key, value) => void learnt.set(key, value as object),
        keep: () => {
          if (tag !== keptAt) kept.clear()
          keptAt = tag
          for (const [key, value] of learnt) kept.set(key, value)
        },
      }
    },
  }
}
