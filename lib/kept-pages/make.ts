import type { OutgoingHttpHeaders } from 'node:http'
import type { IsoDay } from '../dates'
import type { Facts, Rendering } from '../rendering'
import { encodePage } from './encode'
import type { KeptFacts } from './facts'
import type { Origin } from './origin'
import type { Sent } from './respond'
import type { KeptPage } from './store'
import type { EditionWatch } from './watch'
import { finished, type StandIn } from './whole'

/** What the framework answered: its status, its headers and its HTML. */
export type Rendered = { status: number; headers: OutgoingHttpHeaders; body: string | Buffer }

export type MakeParts = {
  editions: EditionWatch
  /** Renders a public address through the framework, reading from this database, with what was read before. */
  render: (url: string, rendering: Rendering) => Promise<Rendered>
  /** The finished page that stands in for one that the framework left empty. */
  standIn: StandIn
  /** The path under which a public page is kept, `null` for a filtered one, `undefined` for what is not public. */
  keptUnder: (url: string) => string | null | undefined
  today: () => IsoDay
  now: () => Date
}

/**
 * A page from the replica, or from the primary where the replica can't; null while neither can be read. `isLast`: from the primary, and
 * for the last time.
 */
export async function make(
  url: string,
  parts: MakeParts,
  facts: KeptFacts,
  isLast = false,
): Promise<KeptPage | Rendered | null> {
  const origin = await parts.editions.origin(isLast)
  if (!origin) return null
  const lesson = facts.at(origin.edition.tag)
  const made = await makeFrom(origin, url, parts, lesson)
  const hasFailed = made.status >= 500
  const since = await origin.since(hasFailed)
  const isLost = since === 'lost'
  // Where a primary went away from under a page that failed, not the page was at fault; it may be back.
  if (origin.database === 'replica' ? hasFailed || isLost : hasFailed && isLost)
    return isLast ? null : make(url, parts, facts, true)
  if (since === 'still') lesson.keep()
  return since === 'still' || !('etag' in made) ? made : { ...made, edition: null }
}

async function makeFrom(
  origin: Origin,
  url: string,
  parts: MakeParts,
  facts: Facts,
): Promise<KeptPage | Rendered> {
  const renderedAt = parts.now()
  const day = parts.today()
  const rendered = await parts.render(url, { database: origin.database, facts })
  const isPage = String(rendered.headers['content-type']).startsWith('text/html')
  const file = fileHeaders(rendered)
  if (file) {
    const encoded = await encodePage(rendered.body, true)
    return { ...encoded, file, status: rendered.status, edition: origin.edition, day, renderedAt }
  }
  if (!isPage && rendered.status < 400) return rendered
  // What failed before it was a page is none yet: a finished one stands in for it.
  const html = isPage ? rendered.body : ''
  const page = await finish(rendered.status, html, parts, parts.keptUnder(url) !== null)
  return { ...page, edition: origin.edition, day, renderedAt }
}

/** What is taken away goes out under its own type and name, in place of those of a page. */
function fileHeaders({ headers }: Rendered): KeptPage['file'] {
  const { 'content-type': type, 'content-disposition': disposition } = headers
  return disposition ? { 'Content-Type': String(type), 'Content-Disposition': disposition } : undefined
}

async function finish(status: number, html: string | Buffer, { standIn, now }: MakeParts, isKept: boolean) {
  const whole = finished(status, html, standIn)
  return { ...(await encodePage(whole.html, isKept)), status: whole.status, renderedAt: now() }
}

/** The page for who gets none, which many ask for at once: it is compressed once. */
export function refusal(parts: MakeParts) {
  const made = new Map<string, Promise<Sent>>()
  return () => {
    const { html = '' } = parts.standIn(503) ?? {}
    const page = made.get(html) ?? finish(503, html, parts, true)
    made.set(html, page)
    return page
  }
}
