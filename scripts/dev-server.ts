import { createServer } from 'node:http'
import next from 'next'
import { withPolicy } from '@/lib/kept-pages/workspace'

// `next dev` with the headers that the web server adds; it keeps no page, so that each change is seen.

const server = createServer()
const port = Number(process.env.PORT ?? 3000)
const app = next({ dev: true, port, hostname: process.env.HOST, httpServer: server })
await app.prepare()
const framework = app.getRequestHandler()
const answer = withPolicy((req, res) => void framework(req, res), true)
server.on('request', answer)
server.listen(port, process.env.HOST)
