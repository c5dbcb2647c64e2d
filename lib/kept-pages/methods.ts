import type { RequestListener } from 'node:http'
import { PUBLIC_HEADERS } from './respond'

const READING = ['GET', 'HEAD']
const ALLOW = [...READING, 'OPTIONS'].join(', ')

/** Public pages are only read: OPTIONS is told so, and whoever sends anything is refused (RFC 9110, 15.5.6). */
export function onlyRead(isPublic: (url: string) => boolean, read: RequestListener): RequestListener {
  return (req, res) => {
    const method = req.method ?? 'GET'
    if (READING.includes(method) || !isPublic(req.url ?? '/')) return read(req, res)
    res.setHeaders(new Map(Object.entries({ ...PUBLIC_HEADERS, Allow: ALLOW })))
    res.writeHead(method === 'OPTIONS' ? 204 : 405).end()
  }
}
