import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

/** Gives the finished HTML that stands in for an answer of a status, or null where there is none. */
export type StandIn = (status: number) => string | null

/** Whether an answer is a page that the framework left empty, to be filled by script in the reader's browser. */
export const isUnfinished = (status: number, html: string): boolean => status >= 400 && !html.includes('<h1')

/**
 * Lets the framework answer, but holds its HTML back until it is whole, so that a page that failed half-way is replaced
 * by a finished one. Anything but HTML goes out as it comes.
 */
export function answerWhole(passOn: RequestListener, standIn: StandIn): RequestListener {
  return (req, res) => {
    holdBack(req, res, standIn)
    passOn(req, res)
  }
}

function holdBack(req: IncomingMessage, res: ServerResponse, standIn: StandIn): void {
  const { write, end, flushHeaders } = res
  const chunks: Buffer[] = []
  const isPage = () => String(res.getHeader('content-type') ?? '').startsWith('text/html')
  const keep = (chunk: unknown, encoding?: unknown) => {
    if (chunk === undefined || chunk === null || typeof chunk === 'function') return
    chunks.push(
      typeof chunk === 'string'
        ? Buffer.from(chunk, encoding as BufferEncoding)
        : Buffer.from(chunk as Uint8Array),
    )
  }
  // A page made for one request has its headers flushed before its first word: too early to hold anything back.
  res.flushHeaders = () => {
    if (res.statusCode < 400 || !isPage()) flushHeaders.call(res)
  }
  res.write = (...args: unknown[]) => {
    if (res.headersSent || res.statusCode < 400 || !isPage())
      return Reflect.apply(write, res, args) as boolean
    keep(args[0], args[1])
    return true
  }
  res.end = (...args: unknown[]) => {
    if (res.headersSent || res.statusCode < 400 || !isPage())
      return Reflect.apply(end, res, args) as ServerResponse
    keep(args[0], args[1])
    const html = Buffer.concat(chunks).toString()
    const whole = isUnfinished(res.statusCode, html) ? (standIn(res.statusCode) ?? html) : html
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) res.removeHeader(name)
    res.setHeader('Content-Length', Buffer.byteLength(whole))
    return Reflect.apply(end, res, [req.method === 'HEAD' ? undefined : whole]) as ServerResponse
  }
}
