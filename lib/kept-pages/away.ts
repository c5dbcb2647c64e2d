import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { PUBLIC_HEADERS, RETRY_AFTER_SECONDS } from './respond'
import { readTyped, withTyped } from './typed'
import type { EditionWatch } from './watch'
import type { StandIn } from './whole'

/** Pages that read or write what only the primary holds. */
const NEEDS_PRIMARY = /^\/(?:workspace|sign-in|invitation|api\/auth)(?:[/?]|$)/

/** A restart of the database takes less: whoever comes meanwhile waits instead of being turned away. */
const PATIENCE_MS = 4000

const SENTENCE = 'The record cannot be reached just now, so nothing was saved. Try again in a minute'

type Parts = { editions: EditionWatch; passOn: RequestListener; standIn: StandIn }

/** Says plainly, while the primary is away, that nothing can be saved, and hands back what was typed. */
export function answerWhileAway({ editions, passOn, standIn }: Parts): RequestListener {
  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { isConfirmed } = await editions.confirmed()
    if (isConfirmed || (await editions.returns(PATIENCE_MS))) return passOn(req, res)
    await turnAway(req, res, standIn)
  }
  return (req, res) => {
    if (editions.current().isConfirmed || !NEEDS_PRIMARY.test(req.url ?? '/')) return passOn(req, res)
    answer(req, res).catch((error: unknown) => {
      console.error(error)
      if (!res.headersSent) res.writeHead(500)
      res.end()
    })
  }
}

async function turnAway(req: IncomingMessage, res: ServerResponse, standIn: StandIn): Promise<void> {
  const isScript = 'next-action' in req.headers || 'rsc' in req.headers
  const page = (isScript ? null : standIn(503)) ?? { status: 503, html: SENTENCE }
  const body = isScript ? SENTENCE : withTyped(page.html, req.url ?? '/', await readTyped(req))
  res.setHeaders(new Map(Object.entries(PUBLIC_HEADERS)))
  if (isScript) res.setHeader('Content-Type', 'text/plain; charset=utf-8')
  res.setHeader('Cache-Control', 'no-store')
  res.setHeader('Retry-After', RETRY_AFTER_SECONDS)
  res.setHeader('Content-Length', Buffer.byteLength(body))
  res.writeHead(page.status).end(req.method === 'HEAD' ? undefined : body)
}
