import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import compression from 'compression'
import next from 'next'
import { now, today } from '@/lib/clock'
import { env } from '@/lib/env'
import { checkLogWhenDue } from '@/lib/events/check-commands'
import { keptUnder } from '@/lib/kept-pages/address'
import { serveAssets } from '@/lib/kept-pages/assets'
import { answerWhileAway } from '@/lib/kept-pages/away'
import { connectTo } from '@/lib/kept-pages/edition-source'
import { createFacts } from '@/lib/kept-pages/facts'
import { keepPages } from '@/lib/kept-pages/keep'
import { onlyRead } from '@/lib/kept-pages/methods'
import { heldToTheSecond } from '@/lib/kept-pages/nginx'
import { createStore } from '@/lib/kept-pages/store'
import { refuseTooLong } from '@/lib/kept-pages/too-long'
import { httpsOnly } from '@/lib/kept-pages/transport'
import { watchEditions } from '@/lib/kept-pages/watch'
import { answerWhole, type StandIn } from '@/lib/kept-pages/whole'
import { withPolicy } from '@/lib/kept-pages/workspace'
import { noticeLate } from '@/lib/obligations/late-commands'
import { problemFor, problems, type ProblemKind } from '@/lib/problems'
import type { Rendering } from '@/lib/rendering'
import { drainable } from './drain'
import { renderer } from './render'
import { startTicking } from './ticking'
import { readLightStyles } from './styles/light-names'

// `next start` with more before it: public pages are kept and sent as plain HTML, some of them rendered without Next; pages of the
// workspace get their policy; no page leaves unfinished; and while the database is away everybody is told so.

const port = Number(process.env.PORT ?? 3000)

// Next reads its configuration from the build, as its own standalone server does; else it would load a compiler to read the
// TypeScript, and keep it. Should the name change, the configuration is read from next.config.ts again.
const { config } = JSON.parse(readFileSync('.next/required-server-files.json', 'utf8')) as { config: object }
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config)

const app = next({ dev: false, port, hostname: process.env.HOST })
await app.prepare()
const framework = app.getRequestHandler()
const passOn = withPolicy((req, res) => void framework(req, res))

const render = await renderer(passOn, readLightStyles())

const atStart: Rendering = { database: 'primary', facts: createFacts().at('') }
const kinds = Object.keys(problems) as ProblemKind[]
const bodies = await Promise.all(
  kinds.map(async (kind) => (await render(`/problem/${kind}`, atStart)).body.toString()),
)
const finished = new Map(kinds.map((kind, index) => [kind, bodies[index] ?? '']))
const standIn: StandIn = (status) => {
  const kind = status >= 500 && !editions.current().isConfirmed ? 'unreachable' : problemFor(status)
  const html = finished.get(kind)
  return html ? { status: kind === 'unreachable' ? 503 : status, html } : null
}

const { databaseReplicaUrl } = env
const editions = watchEditions(
  {
    primary: (told) => connectTo(env.databaseUrl, told),
    replica: databaseReplicaUrl ? connectTo(databaseReplicaUrl) : undefined,
  },
  {
    now: () => performance.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  },
)
await editions.confirmed()

const compress = compression()
const whole = answerWhole(passOn, standIn)
const compressed: RequestListener = (req, res) => compress(req as never, res as never, () => whole(req, res))
const orAway = answerWhileAway({ editions, passOn: refuseTooLong(compressed, standIn), standIn })

const pages = keepPages({
  store: createStore(env.cacheMegabytes),
  editions,
  render,
  standIn,
  passOn: serveAssets('.next/static', '/_next/static/', orAway),
  keptUnder,
  today,
  now,
  // By the clock of this machine, whatever day the portal takes it to be.
  heldUntil: heldToTheSecond(() => Math.floor(Date.now() / 1000), env.isNginxClockShared),
})

const stopTicking = startTicking({
  now,
  tick: async (at) => {
    await noticeLate(at)
    await checkLogWhenDue(at)
  },
  failed: (error) =>
    console.error('What became late was not recorded, or the log not checked; it is tried again.', error),
})
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stopTicking)

const readOnly = onlyRead((url) => keptUnder(url) !== undefined, pages)
const answers = httpsOnly(env.siteUrl, readOnly)
const { listener, stopOnSignal } = drainable(answers, env.drainSeconds)
const server = createServer(listener)
server.keepAliveTimeout = 65_000
server.listen(port, process.env.HOST)
stopOnSignal(server)
