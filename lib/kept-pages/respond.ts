import type { IncomingMessage, ServerResponse } from 'node:http'
import Negotiator from 'negotiator'
import { PUBLIC_POLICY } from '../policy'
import { encode, type Encoded, type Encoding } from './encode'
import { withAge } from './marked'
import type { KeptPage } from './store'

/**
 * How long a shared cache may answer for us: one second, and for an hour while none of us answers. While it asks again it may
 * answer for one second more and no longer, or the first reader after a quiet time would get what was hidden in between.
 */
const CACHE_CONTROL = 'public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=3600'

/** When to ask again while the record can't be reached. */
export const RETRY_AFTER_SECONDS = 10

/** The smallest first: of what a reader accepts, the order of preference is ours. */
const OURS = ['br', 'gzip', 'identity'] as const

/** Headers of every public page: nothing may run, and nothing load but our own style and pictures. */
export const PUBLIC_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': PUBLIC_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
}

/** What is sent of a page. */
export type Sent = Omit<KeptPage, 'edition' | 'day'>

/** Whether the page is marked with its time, whether a shared cache may hold it, and until when nginx may. */
type Sending = { isStale?: boolean; isHeld?: boolean; until?: string | null }

/** Answers a GET or HEAD with a page: 304 where the reader has it, else in the smallest encoding that the reader takes. */
export async function sendPage(
  req: IncomingMessage,
  res: ServerResponse,
  made: Sent,
  { isStale = false, isHeld = true, until }: Sending = {},
): Promise<void> {
  const page = isStale ? withAge(made) : made
  const encoding = preferredEncoding(req)
  const etag = entityTag(page, encoding)
  const had = page.status === 200 ? tagOfWhoHas(page, encoding, req.headers['if-none-match']) : undefined
  res.setHeaders(new Map(Object.entries({ ...PUBLIC_HEADERS, ...page.file })))
  res.setHeader('Cache-Control', page.status === 200 && isHeld ? CACHE_CONTROL : 'no-store')
  // After Cache-Control: nginx before 1.23 heeds the last.
  if (until && page.status === 200 && isHeld) res.setHeader('X-Accel-Expires', until)
  res.setHeader('ETag', had ?? etag)
  res.setHeader('Vary', 'Accept-Encoding')
  // A page served while the database is away also says so in a header, as nginx has it (RFC 9111 has retired Warning).
  if (isStale) res.setHeader('X-Record-As-Of', page.renderedAt.toUTCString())
  if (page.status === 503) res.setHeader('Retry-After', RETRY_AFTER_SECONDS)
  if (had) {
    res.writeHead(304).end()
    return
  }
  const body = (page.bodies[encoding] ??= await encode(page.bodies.identity, encoding, 'once'))
  if (encoding !== 'identity') res.setHeader('Content-Encoding', encoding)
  res.setHeader('Content-Length', body.length)
  res.writeHead(page.status).end(req.method === 'HEAD' ? undefined : body)
}

/** The strong tag of the very bytes that are sent (RFC 9110, 8.8.3). */
const entityTag = ({ etag, isPressed = false }: Encoded, encoding: Encoding): string =>
  `"${etag}-${encoding}${isPressed && encoding !== 'identity' ? '-pressed' : ''}"`

/** The tag by which a reader has the page, also from before it was pressed. */
const tagOfWhoHas = (page: Encoded, encoding: Encoding, header: string | undefined): string | undefined =>
  [page, { ...page, isPressed: false }]
    .map((one) => entityTag(one, encoding))
    .find((tag) => matches(header, tag))

/** The smallest encoding that a reader takes; plain bytes for one who asks for nothing or for nonsense. */
export function preferredEncoding(req: IncomingMessage): Encoding {
  const accepted = req.headers['accept-encoding']
  if (!accepted || accepted.length > 512) return 'identity'
  const acceptable = new Negotiator(req).encodings([...OURS])
  return OURS.find((encoding) => acceptable.includes(encoding)) ?? 'identity'
}

/** Whether a reader has the answer with this tag. RFC 9110, 13.1.2: a list of tags, weak or strong, or `*`. */
export function matches(header: string | undefined, etag: string): boolean {
  if (!header) return false
  return header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
