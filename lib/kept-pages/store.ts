import { LRUCache } from 'lru-cache'
import type { Edition } from './edition'
import { sizeOf, type Encoded } from './encode'

/**
 * A page as it was rendered: on which day, because days pass too, and at which edition of the record, unless that moved on
 * meanwhile: then it shows part of both, and serves only while nothing better can be had.
 */
export type KeptPage = Encoded & {
  status: number
  edition: Edition | null
  day: string
  renderedAt: Date
  /** Of a file that is taken away, what it is; a page has none. */
  file?: FileHeaders
}

export type FileHeaders = { 'Content-Type': string; 'Content-Disposition': string }

export type Store = {
  get: (path: string) => KeptPage | undefined
  set: (path: string, page: KeptPage) => void
}

/** Whether pages such as this are without number, and can be crawled: past days, and addresses at which nothing is. */
export const isCrawlable = (path: string, { status }: Pick<KeptPage, 'status'>): boolean =>
  path.startsWith('/on-') || status !== 200

const MEGABYTE = 1024 * 1024
/** What can be crawled gets this share, so that it can't push out the pages of today. */
const SHARE_OF_CRAWLABLE = 0.25

/** A keep of at most so many megabytes; the least recently used pages go first. */
export function createStore(megabytes: number): Store {
  const lru = (share: number) =>
    new LRUCache<string, KeptPage>({
      maxSize: Math.max(1, megabytes * share * MEGABYTE),
      sizeCalculation: sizeOf,
    })
  const today = lru(1 - SHARE_OF_CRAWLABLE)
  const crawlable = lru(SHARE_OF_CRAWLABLE)
  return {
    get: (path) => today.get(path) ?? crawlable.get(path),
    set: (path, page) => {
      const [shelf, other] = isCrawlable(path, page) ? [crawlable, today] : [today, crawlable]
      shelf.set(path, page)
      other.delete(path)
    },
  }
}
