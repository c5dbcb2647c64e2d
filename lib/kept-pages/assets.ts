import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { type Bodies, type Encoding, tagOf } from './encode'
import { matches, preferredEncoding } from './respond'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const ENDING: Record<Encoding, string> = { br: '.br', gzip: '.gz', identity: '' }

/**
 * Answers for the files of the build that were compressed when it was made; all else is passed on. Their names change with
 * their content, so they are kept by browsers for good. The files are named beforehand: no path of a reader reaches the disk.
 */
export function serveAssets(folder: string, prefix: string, passOn: RequestListener): RequestListener {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => TYPES[extname(name)] && existsSync(join(folder, `${name}.br`)))
    .map((name) => name.replaceAll('\\', '/'))
  const files = new Map(names.map((name) => [prefix + name, join(folder, name)]))
  const loaded = new Map<string, Promise<Asset>>()

  return (req, res) => {
    const file = files.get(req.url?.split('?')[0] ?? '')
    if (!file || (req.method !== 'GET' && req.method !== 'HEAD')) return passOn(req, res)
    const asset = loaded.get(file) ?? load(file)
    loaded.set(file, asset)
    asset.then(
      (found) => send(req, res, found, TYPES[extname(file)] ?? ''),
      () => passOn(req, res),
    )
  }
}

type Asset = { etag: string; bodies: Required<Bodies> }

async function load(file: string): Promise<Asset> {
  const [br, gzip, identity] = await Promise.all(
    (['br', 'gzip', 'identity'] as const).map((encoding) => readFile(file + ENDING[encoding])),
  )
  if (!br || !gzip || !identity) throw new Error(`${file} is missing`)
  return { etag: tagOf(identity), bodies: { br, gzip, identity } }
}

function send(req: IncomingMessage, res: ServerResponse, { etag, bodies }: Asset, type: string): void {
  const encoding = preferredEncoding(req)
  const tag = `"${etag}-${encoding}"`
  res.setHeader('Content-Type', type)
  res.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
  res.setHeader('X-Content-Type-Options', 'nosniff')
  res.setHeader('ETag', tag)
  res.setHeader('Vary', 'Accept-Encoding')
  if (matches(req.headers['if-none-match'], tag)) {
    res.writeHead(304).end()
    return
  }
  if (encoding !== 'identity') res.setHeader('Content-Encoding', encoding)
  res.setHeader('Content-Length', bodies[encoding].length)
  res.writeHead(200).end(req.method === 'HEAD' ? undefined : bodies[encoding])
}
