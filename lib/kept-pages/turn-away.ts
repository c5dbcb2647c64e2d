import type { IncomingMessage, ServerResponse } from 'node:http'
import { PUBLIC_HEADERS } from './respond'
import { readTyped, withTyped } from './typed'
import type { StandIn } from './whole'

type Refusal = {
  status: number
  /** For a script; and for a reader, what to do with what was typed. */
  sentence: string
  advice: string
  standIn: StandIn
  headers?: Record<string, string>
}

/** Answers in place of the app, with a page that hands back what was typed; a form that runs by script is told in one sentence. */
export async function turnAway(req: IncomingMessage, res: ServerResponse, refusal: Refusal): Promise<void> {
  const { status, sentence, advice, standIn, headers = {} } = refusal
  const isScript = 'next-action' in req.headers || 'rsc' in req.headers
  const page = (isScript ? null : standIn(status)) ?? { status, html: sentence }
  const body = isScript ? sentence : withTyped(page.html, req.url ?? '/', await readTyped(req), advice)
  res.setHeaders(new Map(Object.entries({ ...PUBLIC_HEADERS, ...headers })))
  // In just these words: of anything else Next's script reads nothing.
  if (isScript) res.setHeader('Content-Type', 'text/plain')
  res.setHeader('Cache-Control', 'no-store')
  res.setHeader('Content-Length', Buffer.byteLength(body))
  res.writeHead(page.status).end(req.method === 'HEAD' ? undefined : body)
}

/** Lets a listener answer later; what fails meanwhile is told by its status alone. */
export function orFail(res: ServerResponse, answer: Promise<void>): void {
  answer.catch((error: unknown) => {
    console.error(error)
    if (!res.headersSent) res.writeHead(500)
    res.end()
  })
}
