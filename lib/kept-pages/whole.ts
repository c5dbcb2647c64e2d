import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

/** A page as it leaves. */
export type Finished = { status: number; html: string }

/** Gives the finished page that stands in for an answer of a status, or null where there is none. */
export type StandIn = (status: number) => Finished | null

/** The answer itself, or what stands in for a page that the framework left empty, to be filled by script in the browser. */
export function finished(
  status: number,
  html: string | Buffer,
  standIn: StandIn,
): { status: number; html: string | Buffer } {
  const isEmpty = status >= 400 && !html.includes('<h1')
  return (isEmpty ? standIn(status) : null) ?? { status, html }
}

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
  const write = res.write.bind(res) as Send
  const end = res.end.bind(res) as Send
  const flushHeaders = res.flushHeaders.bind(res)
  const chunks: Buffer[] = []
  const isHeld = () => !res.headersSent && res.statusCode >= 400 && isPage(res)
  // A page made for one request has its headers flushed before its first word: too early to hold anything back.
  res.flushHeaders = () => {
    if (!isHeld()) flushHeaders()
  }
  res.write = (...args: unknown[]) => {
    if (!isHeld()) return Boolean(write(...args))
    chunks.push(bytesOf(args))
    return true
  }
  res.end = (...args: unknown[]) => {
    if (!isHeld()) end(...args)
    else {
      const whole = finished(res.statusCode, Buffer.concat([...chunks, bytesOf(args)]), standIn)
      res.statusCode = whole.status
      for (const name of ['content-encoding', 'transfer-encoding']) res.removeHeader(name)
      res.setHeader('Content-Length', Buffer.byteLength(whole.html))
      end(req.method === 'HEAD' ? undefined : whole.html)
    }
    return res
  }
}

type Send = (...args: unknown[]) => unknown

const isPage = (res: ServerResponse) => String(res.getHeader('content-type') ?? '').startsWith('text/html')

/** The bytes in the arguments of `write` or `end`, whose first may also be missing or a callback. */
function bytesOf([chunk, encoding]: unknown[]): Buffer {
  if (typeof chunk === 'string')
    return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0)
}
