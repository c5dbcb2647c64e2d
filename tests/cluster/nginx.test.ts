import { readdirSync, statSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { GIVEN_BACK_BYTES } from '@/lib/form-size'
import { buildWhenNeeded } from '@/scripts/build-when-needed'
import { hasNginx, startNginx, type Nginx } from '@/scripts/cluster/nginx'
import { freePort } from '@/scripts/port'
import { askFor, startStandIn, type StandIn } from '../support/stand-in-app'

const KEPT = 'public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=3600'
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

let first: StandIn
let second: StandIn
let nginx: Nginx
let count = 0

/** A path that no other test has asked for. */
const fresh = () => `/page-${++count}`
const both = () => [first, second]
const asked: IncomingMessage[] = []
const ask = (path: string, how?: Parameters<typeof askFor>[2]) => askFor(nginx.url, path, how)

const answerAll = (how: Parameters<StandIn['answer']>[0]) => both().forEach((app) => app.answer(how))

/** A public page that says how often it was made. */
function page(cacheControl = KEPT, more: Record<string, string> = {}) {
  let made = 0
  answerAll((_, res) => {
    for (const [name, value] of Object.entries({
      'Cache-Control': cacheControl,
      Vary: 'Accept-Encoding',
      ...more,
    }))
      res.setHeader(name, value)
    res.end(`made ${++made}`)
  })
}

describe.skipIf(!hasNginx())('nginx before the app (skipped where there is no nginx)', () => {
  beforeAll(async () => {
    first = await startStandIn(asked)
    second = await startStandIn(asked)
    await buildWhenNeeded()
    nginx = await startNginx({ port: await freePort(), instancePorts: [first.port, second.port] })
  })
  afterAll(async () => {
    await nginx.stop()
    await Promise.all(both().map((app) => app.stop()))
  })
  beforeEach(() => {
    asked.length = 0
  })

  describe('holds public pages', () => {
    it('for a second, and asks the app once', async () => {
      page()
      const path = fresh()
      await ask(path)
      const { body, headers } = await ask(path)
      expect([body, headers['x-cache'], asked.length]).toEqual(['made 1', 'HIT', 1])
    })

    it('until the second ends where the app beside it says so, and keeps that to itself', async () => {
      // At the end of a second, which is where "for one second" would last for two.
      await wait(1000 - (Date.now() % 1000) + 900)
      page(KEPT, { 'X-Accel-Expires': `@${Math.floor(Date.now() / 1000)}` })
      const path = fresh()
      const { headers } = await ask(path)
      expect(headers).not.toHaveProperty('x-accel-expires')
      await wait(150)
      expect((await ask(path)).headers['x-cache']).toBe('STALE')
      await wait(100)
      expect((await ask(path)).body).toBe('made 2')
    })

    it('once for each encoding, however a browser writes it', async () => {
      page()
      const path = fresh()
      const accepting = (accept: string) => ask(path, { headers: { 'accept-encoding': accept } })
      for (const accept of [
        'gzip, deflate, br, zstd',
        'br;q=1.0, gzip;q=0.8',
        'BR',
        'gzip;q=0.5, br;q=0.001',
      ])
        await accepting(accept)
      for (const accept of ['gzip, deflate', 'gzip', 'br;q=0, gzip', 'compress, gzip;q=1'])
        await accepting(accept)
      for (const accept of ['', 'identity', 'zstd', 'br;q=0', 'x'.repeat(3000)]) await accepting(accept)
      expect(asked.map((req) => req.headers['accept-encoding'])).toEqual(['br', 'gzip', undefined])
    })

    it('for one second more while it asks anew, and no longer', async () => {
      page()
      const path = fresh()
      await ask(path)
      await wait(4000)
      // A quiet time is over: what was hidden in between must not be shown to anybody.
      expect((await ask(path)).body).toBe('made 2')
    })

    it('while no instance answers, marked with the time at which it was made', async () => {
      page(KEPT, { Date: 'Sun, 22 Nov 2026 10:00:00 GMT' })
      const path = fresh()
      await ask(path)
      await wait(2500)
      answerAll((_, res) => res.destroy())
      const { status, body, headers } = await ask(path)
      expect([status, body, headers['x-cache']]).toEqual([200, 'made 1', 'STALE'])
      expect(headers['x-record-as-of']).toBe('Sun, 22 Nov 2026 10:00:00 GMT')
    })

    it('asking once for many who come together', async () => {
      answerAll((_, res) => void setTimeout(() => res.setHeader('Cache-Control', KEPT).end('slow'), 300))
      const path = fresh()
      await Promise.all(Array.from({ length: 20 }, () => ask(path)))
      expect(asked).toHaveLength(1)
    })

    it('the same for everybody: no cookie reaches the app', async () => {
      page()
      const path = fresh()
      await ask(path, { headers: { cookie: 'blmk.session_token=mine' } })
      expect((await ask(path)).headers['x-cache']).toBe('HIT')
      expect(asked[0]?.headers.cookie).toBeUndefined()
    })

    it.each([
      ['is not to be stored', 'no-store', {}],
      ['is private', 'private, s-maxage=1', {}],
      ['sets a cookie', KEPT, { 'Set-Cookie': 'a=b' }],
    ])('but none that %s', async (_, cacheControl, more) => {
      page(cacheControl, more)
      const path = fresh()
      await ask(path)
      expect((await ask(path)).body).toBe('made 2')
    })
  })

  it.each([
    '/workspace',
    '/workspace/feedback',
    '/WORKSPACE',
    '//workspace',
    '/%77orkspace',
    '/x/../workspace',
    '/sign-in',
    '/invitation/abc',
    '/api/x',
  ])('holds nothing of %s, and passes on its cookie', async (path) => {
    page()
    await ask(path, { headers: { cookie: 'a=b' } })
    expect((await ask(path)).body).toBe('made 2')
    expect(asked[0]?.headers.cookie).toBe('a=b')
  })

  describe('tells the app', () => {
    it('from where a request came: its own finding last', async () => {
      page()
      await ask('/workspace', { headers: { 'x-forwarded-for': '203.0.113.6' } })
      expect(asked[0]?.headers['x-forwarded-for']).toBe('203.0.113.6, 127.0.0.1')
    })

    it('which host was asked for, and nothing that a reader made up', async () => {
      page()
      const headers = {
        host: 'health.example',
        'x-forwarded-host': 'evil.example',
        'x-middleware-subrequest': 'x',
      }
      await ask('/workspace', { headers })
      const got = asked[0]?.headers
      expect([got?.host, got?.['x-forwarded-host'], got?.['x-middleware-subrequest']]).toEqual([
        'health.example',
        'health.example',
        undefined,
      ])
    })
  })

  describe('when an instance fails', () => {
    it('asks the other where the connection is refused, also for a form', async () => {
      page()
      await first.stop()
      const statuses = await Promise.all(
        Array.from({ length: 6 }, () => ask('/workspace', { method: 'POST', body: 'a=b' })),
      )
      await first.start()
      expect(statuses.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200))
      expect(asked).toHaveLength(6)
    })

    it('asks the other where a page breaks off, but never sends a form twice', async () => {
      first.answer((_, res) => res.destroy())
      second.answer((_, res) => res.destroy())
      await ask('/workspace')
      expect(asked).toHaveLength(2)
      const { status, body } = await ask('/workspace', { method: 'POST', body: 'a=b' })
      expect(asked).toHaveLength(3)
      expect([status, body]).toEqual([503, expect.stringContaining('This site cannot be reached just now')])
    })

    it('takes one back as soon as it answers, even if the other goes at that moment', async () => {
      page()
      await first.stop()
      for (let i = 0; i < 6; i++) await ask('/workspace')
      await first.start()
      await second.stop()
      const { status } = await ask('/workspace', { method: 'POST', body: 'a=b' })
      await second.start()
      expect(status).toBe(200)
    })

    it('passes on a plain 503 of the app, and asks it again', async () => {
      answerAll((_, res) => res.writeHead(503).end('The record cannot be reached'))
      for (let i = 0; i < 3; i++) expect((await ask('/workspace')).body).toBe('The record cannot be reached')
      page()
      expect((await ask('/workspace')).status).toBe(200)
    })
  })

  describe('bad input', () => {
    it.each([
      ['an address of 9 kB', `/${'a'.repeat(9000)}`, 404],
      ['an address of 13 kB', `/${'a'.repeat(13_000)}`, 400],
      ['a query of 13 kB', `/?q=${'a'.repeat(13_000)}`, 400],
      ['a way out of the site', '/../../etc/passwd', 400],
      ['a way out in disguise', '/..%2f..%2fetc/passwd', 400],
      ['a NUL', '/timeline%00', 400],
      ['half an escape', '/timeline%', 400],
      ['a way out of the files', '/_next/static/../../package.json', 404],
    ])('%s is refused', async (_, path, status) => {
      answerAll((_, res) => res.writeHead(404).end())
      expect((await ask(path)).status).toBe(status)
    })

    it('a form that is longer than the app would give back is refused, in words', async () => {
      page()
      const send = (bytes: number) => ask('/workspace', { method: 'POST', body: 'a'.repeat(bytes) })
      expect((await send(GIVEN_BACK_BYTES)).status).toBe(200)
      const { status, body } = await send(GIVEN_BACK_BYTES + 1)
      expect([status, asked.length]).toEqual([413, 1])
      expect(body).toContain('what you typed should still be there')
    })

    it('an address of 9 kB is no problem where there is a page', async () => {
      page()
      expect((await ask(`/?q=${'a'.repeat(9000)}`)).status).toBe(200)
    })
  })

  describe('sends files by itself', () => {
    it('those beside the pages, asking the app for what is not there', async () => {
      page()
      const { status, headers } = await ask('/favicon.svg')
      expect([status, headers['content-type'], asked.length]).toEqual([200, 'image/svg+xml', 0])
      await ask('/robots.txt')
      expect(asked.map(({ url }) => url)).toEqual(['/robots.txt'])
    })

    it('those of the build, compressed beforehand and for a year', async () => {
      page()
      const [style] = readdirSync('.next/static/chunks').filter((name) => name.endsWith('.css'))
      const path = `/_next/static/chunks/${style}`
      const { headers } = await ask(path, { headers: { 'accept-encoding': 'gzip' } })
      expect(headers['content-encoding']).toBe('gzip')
      expect(headers['content-length']).toBe(String(statSync(`.next/static/chunks/${style}.gz`).size))
      expect(headers['cache-control']).toContain('immutable')
      expect(asked).toHaveLength(0)
    })
  })
})
