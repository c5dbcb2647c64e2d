import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import compression from 'compression'
import inject from 'light-my-request'
import next from 'next'
import { now, today } from '@/lib/clock'
import { env } from '@/lib/env'
import { keptUnder } from '@/lib/kept-pages/address'
import { serveAssets } from '@/lib/kept-pages/assets'
import { watchEdition } from '@/lib/kept-pages/edition'
import { keepPages, type Rendered } from '@/lib/kept-pages/keep'
import { lighten, withLightStyles } from '@/lib/kept-pages/lighten'
import { onlyRead } from '@/lib/kept-pages/methods'
import { PUBLIC_HEADERS } from '@/lib/kept-pages/respond'
import { createStore } from '@/lib/kept-pages/store'
import { answerWhole } from '@/lib/kept-pages/whole'
import { problemFor, problems } from '@/lib/problems'
import { readLightStyles } from './styles/light-names'

// `next start` with two things before it: public pages are kept and sent as plain HTML, and no page leaves unfinished.

const port = Number(process.env.PORT ?? 3000)

// Next reads its configuration from the build, as its own standalone server does; else it would load a compiler to read the
// TypeScript, and keep it. Should the name change, the configuration is read from next.config.ts again.
const { config } = JSON.parse(readFileSync('.next/required-server-files.json', 'utf8')) as { config: object }
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config)

const app = next({ dev: false, port, hostname: process.env.HOST })
await app.prepare()
const framework = app.getRequestHandler()
const passOn: RequestListener = (req, res) => void framework(req, res)

const styles = readLightStyles()

async function render(url: string): Promise<Rendered> {
  const { statusCode, headers, payload } = await inject(passOn, url)
  if (headers.location) return redirected(statusCode, headers.location)
  return { status: statusCode, headers, body: Buffer.from(withLightStyles(payload, styles)) }
}

// Next writes a page with its scripts into a redirect too.
const redirected = (status: number, location: string): Rendered => ({
  status,
  headers: { ...PUBLIC_HEADERS, 'Content-Type': 'text/plain', 'Cache-Control': 'no-store', location },
  body: Buffer.alloc(0),
})

const kinds = Object.keys(problems)
const bodies = await Promise.all(
  kinds.map(async (kind) => lighten((await render(`/problem/${kind}`)).body.toString())),
)
const finished = new Map(kinds.map((kind, index) => [kind, bodies[index] ?? '']))
const standIn = (status: number) => finished.get(problemFor(status)) ?? null

const editions = watchEdition(env.databaseUrl)
await editions.refresh()

const compress = compression()
const whole = answerWhole(passOn, standIn)
const compressed: RequestListener = (req, res) => compress(req as never, res as never, () => whole(req, res))
const assets = serveAssets('.next/static', '/_next/static/', compressed)

const pages = keepPages({
  store: createStore(env.cacheMegabytes),
  editions,
  render,
  standIn,
  passOn: assets,
  keptUnder,
  today,
  now,
})

const answer = onlyRead((url) => keptUnder(url) !== undefined, pages)

let isDraining = false
const server = createServer((req, res) => {
  // A load balancer asks this first, so it sends nobody here any more while the last answers go out.
  if (isDraining && req.url === '/api/health/ready') return res.writeHead(503).end()
  return answer(req, res)
})
server.keepAliveTimeout = 65_000
server.listen(port, process.env.HOST)

async function drain() {
  if (isDraining) return
  isDraining = true
  setTimeout(() => process.exit(0), 10_000).unref()
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  await editions.stop()
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void drain())
