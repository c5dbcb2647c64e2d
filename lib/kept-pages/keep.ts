import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { publicLinks } from '../navigation'
import { createFacts } from './facts'
import { make, type MakeParts, refusal, type Rendered } from './make'
import type { HeldUntil } from './nginx'
import { createPress } from './press'
import { sendPage } from './respond'
import { isCrawlable, type KeptPage, type Store } from './store'
import { createTurns, type Rank } from './turns'
import type { Known } from './watch'

type Parts = MakeParts & {
  store: Store
  /** Answers everything that is not a public page. */
  passOn: RequestListener
  heldUntil: HeldUntil
}

/**
 * One processor renders: more at once take no less time each, and all their memory together (docs/decisions/0013-memory.md). Whoever
 * comes after waits for a place. Of what is without number so many may wait as are made in a few seconds.
 */
const LIMITS = { atOnce: 4, waiting: 256 }

/** What people come for must not wait behind a crowd even when it was never kept, just after a start. */
const ALWAYS_THERE = new Set(['/', ...publicLinks.map(({ path }) => path)])

/**
 * Answers requests for public pages. A page is kept until the edition of the record, or the day in London, is another
 * than the one at which its rendering began; so a change made while it was rendered makes it stale, never fresh.
 */
export function keepPages(parts: Parts): RequestListener {
  const { store, editions, today, keptUnder, passOn } = parts
  const turns = createTurns(LIMITS)
  const facts = createFacts()
  const press = createPress(store)
  const refused = refusal(parts)
  const underWay = new Map<string, Promise<KeptPage | Rendered | null>>()

  const isFresh = (page: KeptPage, { edition }: Known) =>
    page.edition !== null && page.edition.tag === edition?.tag && page.day === today()

  // A rendering that took long may end after a newer one, whose place it does not take.
  function keep(path: string, made: KeptPage): void {
    const before = store.get(path)
    if (made.edition || !before || !isFresh(before, editions.current())) store.set(path, made)
  }

  const rankOf = (path: string | null, kept: KeptPage | undefined): Rank =>
    path !== null && (ALWAYS_THERE.has(path) || (kept && !isCrawlable(path, kept))) ? 'first' : 'other'

  /** The page, null while no database can be read, and undefined where too many wait. */
  async function renderOnce(url: string, known: Known, isKept: boolean, rank: Rank) {
    const at = `${known.edition?.tag} ${today()} ${url}`
    const running = underWay.get(at)
    if (running) return running
    const turn = turns.take(rank, () => make(url, parts, facts))
    if (!turn) return undefined
    const work = turn.then((made) => {
      if (isKept && made && 'etag' in made && made.status < 500) keep(url, made)
      return made
    })
    underWay.set(at, work)
    return work.finally(() => underWay.delete(at))
  }

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const path = req.method === 'GET' || req.method === 'HEAD' ? keptUnder(req.url ?? '/') : undefined
    if (path === undefined) return passOn(req, res)
    const quick = editions.current()
    const known = quick.isConfirmed ? quick : await editions.confirmed()
    const kept = path === null ? undefined : store.get(path)
    const isStale = !known.isConfirmed
    const until = parts.heldUntil(req)
    if (path !== null && kept && isFresh(kept, known)) {
      press(path, kept)
      return sendPage(req, res, kept, { isStale, until })
    }
    const made = await renderOnce(path ?? req.url ?? '/', known, path !== null, rankOf(path, kept))
    // Whose turn did not come can come again, and gets no page of another edition for it. But a failed render never replaces a page
    // that was kept: an old true page serves better than an error.
    const isFailed = made === undefined ? isStale : !made || made.status >= 500
    if (kept && isFailed) return sendPage(req, res, kept, { isStale: true })
    if (!made) return sendPage(req, res, await refused())
    // Overtaken while it was rendered, it serves the reader who asked before, and nobody who asks a shared cache after.
    const isHeld = isStale || ('etag' in made && isFresh(made, editions.current()))
    if ('etag' in made) return sendPage(req, res, made, { isStale, isHeld, until })
    for (const [name, value] of Object.entries(made.headers))
      if (value !== undefined) res.setHeader(name, value)
    res.writeHead(made.status).end(made.body)
  }

  return (req, res) => {
    answer(req, res).catch((error: unknown) => {
      console.error(error)
      if (!res.headersSent) res.writeHead(500)
      res.end()
    })
  }
}
