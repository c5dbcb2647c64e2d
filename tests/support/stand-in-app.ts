import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Answer = (req: IncomingMessage, res: ServerResponse) => void

/** A server in the place of an instance of the app; it notes in `asked` what nginx asks of it, health checks aside. */
export async function startStandIn(asked: IncomingMessage[]) {
  let answer: Answer = (_, res) => res.end('ok')
  const server = createServer((req, res) => {
    if (req.url === '/api/health') return res.end('ok')
    asked.push(req)
    return answer(req, res)
  })
  const listen = (port: number) => once(server.listen(port, '127.0.0.1'), 'listening')
  await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    port,
    answer: (how: Answer) => void (answer = how),
    stop: async () => {
      server.closeAllConnections()
      if (server.listening) await new Promise((resolve) => server.close(resolve))
    },
    start: () => listen(port),
  }
}

export type StandIn = Awaited<ReturnType<typeof startStandIn>>

type Got = { status: number; headers: IncomingMessage['headers']; body: string }

/** Asks exactly for this path, which `fetch` would tidy up. */
export async function askFor(
  base: string,
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Got> {
  const { hostname, port } = new URL(base)
  const sent = request({ hostname, port, path, method, headers, agent: false })
  sent.end(body)
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk)
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: Buffer.concat(chunks).toString(),
  }
}
