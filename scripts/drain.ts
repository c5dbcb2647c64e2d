import type { RequestListener, Server } from 'node:http'

/** What is under way gets so long to end. */
const LIMIT_MS = 10_000

/** Lets a server end without dropping a request: it is asked to stop by SIGTERM or SIGINT. */
export function drainable(listener: RequestListener, graceSeconds: number) {
  let isDraining = false

  const listenerUntilTheEnd: RequestListener = (req, res) => {
    // Who balances the load asks this first, and sends nobody here any more.
    if (isDraining && req.url === '/api/health/ready') return res.writeHead(503).end('draining')
    // Kept connections end with their next answer, so that none is cut while a request travels over it.
    if (isDraining) res.shouldKeepAlive = false
    return listener(req, res)
  }

  function drain(server: Server): void {
    if (isDraining) return
    isDraining = true
    // Just after a look at the network all who have knocked were let in, and closing the door turns nobody away.
    const close = () => setImmediate(() => server.close(() => process.exit(0)))
    setTimeout(close, graceSeconds * 1000)
    setTimeout(() => process.exit(0), graceSeconds * 1000 + LIMIT_MS).unref()
  }

  const stopOnSignal = (server: Server) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => drain(server))
  }
  return { listener: listenerUntilTheEnd, stopOnSignal }
}
