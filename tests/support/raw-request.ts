import { request } from 'node:http'

type Asked = { path: string; method?: string; headers?: Record<string, string> }
type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string }

/** Asks the server under test for exactly this path: no browser or library tidies it up on the way. */
export function askRaw({ path, method = 'GET', headers }: Asked): Promise<Answer> {
  const { hostname, port } = new URL(process.env.BASE_URL ?? '')
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers, agent: false }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('error', reject)
      res.on('end', () =>
        resolve({
          status: res.statusCode ?? 0,
          headers: res.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
    asked.on('error', reject).end()
  })
}
