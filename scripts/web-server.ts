import { createServer } from 'node:http'
import inject from 'light-my-request'
import next from 'next'
import { now, today } from '@/lib/clock'
import { env } from '@/lib/env'
import { keptUnder } from '@/lib/kept-pages/address'
import { watchEdition } from '@/lib/kept-pages/edition'
import { keepPages } from '@/lib/kept-pages/keep'
import { createStore } from '@/lib/kept-pages/store'

const port = Number(process.env.PORT ?? 3000)
const app = next({ dev: false, port, hostname: process.env.HOST })
await app.prepare()
const passOn = app.getRequestHandler()

const editions = watchEdition(env.databaseUrl)
await editions.refresh()

const server = createServer(
  keepPages({
    store: createStore(env.cacheMegabytes),
    editions,
    keptUnder,
    passOn: (req, res) => void passOn(req, res),
    render: async (url) => {
      const { statusCode, headers, rawPayload } = await inject((req, res) => void passOn(req as never, res as never), url)
      return { status: statusCode, headers, body: rawPayload }
    },
    today,
    now,
  }),
)
server.keepAliveTimeout = 65_000
server.listen(port, process.env.HOST)
