import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import inject from 'light-my-request'
import { afterAll, describe, expect, it } from 'vitest'
import { serveAssets } from '@/lib/kept-pages/assets'

const folder = mkdtempSync(join(tmpdir(), 'assets-'))
mkdirSync(join(folder, 'light'))
for (const name of ['light/a.css', 'light/a.css.br', 'light/a.css.gz', 'alone.js'])
  writeFileSync(join(folder, name), name)
afterAll(() => rmSync(folder, { recursive: true }))

const listener = serveAssets(folder, '/static/', (_, res) => res.end('passed on'))
const get = (url: string, headers = {}) => inject(listener, { url, headers })

describe('the files of the build', () => {
  it.each([
    ['br, gzip', 'br', 'light/a.css.br'],
    ['gzip', 'gzip', 'light/a.css.gz'],
    ['br;q=0', undefined, 'light/a.css'],
    ['\u0001'.repeat(900), undefined, 'light/a.css'],
  ])('go out to who accepts "%s" as %s', async (accepted, encoding, body) => {
    const answer = await get('/static/light/a.css', { 'accept-encoding': accepted })
    expect([answer.headers['content-encoding'], answer.body]).toEqual([encoding, body])
    expect(answer.headers.vary).toBe('Accept-Encoding')
  })

  it('are kept for good, and told again to nobody who has them', async () => {
    const { headers } = await get('/static/light/a.css')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect((await get('/static/light/a.css', { 'if-none-match': headers.etag })).statusCode).toBe(304)
  })

  it.each(['/static/alone.js', '/static/light/a.css.br', '/static/../a', '/static/light/b.css', '/'])(
    'are none but those that were compressed: %s is passed on',
    async (url) => {
      expect((await get(url)).body).toBe('passed on')
    },
  )
})
