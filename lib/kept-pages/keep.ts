import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http'
import type { IsoDay } from '../dates'
import type { EditionWatch } from './edition'
import { encodePage } from './encode'
import { lighten } from './lighten'
import { sendPage } from './respond'
import type { KeptPage, Store } from './store'
import { isUnfinished, type StandIn } from './whole'

/** What the framework answered: its status, its headers and its HTML. */
export type Rendered = { status: number; headers: OutgoingHttpHeaders; body: Buffer }

type Parts = {
  store: Store
  editions: EditionWatch
  /** Renders a public address through the framework. */
  render: (url: string) => Promise<Rendered>
  /** Answers everything that is not a public page. */
  passOn: RequestListener
  /** The finished page that stands in for one that the framework left empty. */
  standIn: StandIn
  /** The path under which a public page is kept, `null` for a filtered one, `undefined` for what is not public. */
  keptUnder: (url: string) => string | null | undefined
  today: () => IsoDay
  now: () => Date
}

/**
 * Answers requests for public pages. A page is kept until the edition of the record, or the day in London, is another
 * than the one at which its rendering began; so a change made while it was rendered makes it stale, never fresh.
 */
export function keepPages(parts: Parts): RequestListener {
  const { store, editions, today, keptUnder, passOn } = parts
  const underWay = new Map<string, Promise<KeptPage | Rendered>>()

  const isFresh = (page: KeptPage) => page.edition === editions.current().number && page.day === today()

  async function renderOnce(key: string, url: string, isKept: boolean): Promise<KeptPage | Rendered> {
    const { number } = editions.current().number ? editions.current() : await editions.refresh()
    const at = `${number} ${today()} ${key}`
    const running = underWay.get(at)
    if (running) return running
    const work = make(url, number, parts).then((made) => {
      if (isKept && 'etag' in made && number && made.status < 500) store.set(key, made)
      return made
    })
    underWay.set(at, work)
    return work.finally(() => underWay.delete(at))
  }

  async function answer(req: IncomingMessage, res: ServerResponse, path: string | null): Promise<void> {
    const url = req.url ?? '/'
    const kept = path === null ? undefined : store.get(path)
    if (kept && (isFresh(kept) || !editions.current().isReachable))
      return sendPage(req, res, kept, !isFresh(kept))
    const made = await renderOnce(path ?? url, path ?? url, path !== null)
    // A failed render never replaces a page that was kept: an old true page serves better than an error.
    if (kept && made.status >= 500) return sendPage(req, res, kept, true)
    if ('etag' in made) return sendPage(req, res, made, false)
    for (const [name, value] of Object.entries(made.headers))
      if (value !== undefined) res.setHeader(name, value)
    res.writeHead(made.status).end(made.body)
  }

  return (req, res) => {
    const path = req.method === 'GET' || req.method === 'HEAD' ? keptUnder(req.url ?? '/') : undefined
    if (path === undefined) return passOn(req, res)
    answer(req, res, path).catch((error: unknown) => {
      console.error(error)
      if (!res.headersSent) res.writeHead(500)
      res.end()
    })
  }
}

async function make(url: string, edition: string | null, parts: Parts): Promise<KeptPage | Rendered> {
  const renderedAt = parts.now()
  const day = parts.today()
  const rendered = await parts.render(url)
  if (!String(rendered.headers['content-type']).startsWith('text/html')) return rendered
  const html = rendered.body.toString()
  const whole = isUnfinished(rendered.status, html) ? (parts.standIn(rendered.status) ?? html) : html
  const encoded = await encodePage(lighten(whole), parts.keptUnder(url) === null ? 'once' : 'kept')
  return { ...encoded, status: rendered.status, edition: edition ?? '', day, renderedAt }
}
