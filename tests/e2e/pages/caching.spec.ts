import { expect, test, type APIRequestContext } from '@playwright/test'
import { db } from '@/lib/db'

// A page of its own for what changes: the other tests of this file want one that stands still.
const PATH = '/about'

const get = (request: APIRequestContext, path: string, headers: Record<string, string> = {}) =>
  request.get(path, { headers: { 'accept-encoding': 'identity', ...headers } })

test('a page may be kept for a second by a shared cache, and by nobody without asking again', async ({
  request,
}) => {
  const headers = (await get(request, PATH)).headers()
  expect(headers['cache-control']).toMatch(/^public, max-age=0, s-maxage=1, stale-while-revalidate=\d+, /)
  expect(headers.vary).toBe('Accept-Encoding')
  expect(headers['set-cookie']).toBeUndefined()
})

test('each encoding of a page has a strong tag of its own', async ({ request }) => {
  const tags = await Promise.all(
    ['br', 'gzip', 'identity'].map(async (encoding) => {
      const headers = (await get(request, PATH, { 'accept-encoding': encoding })).headers()
      expect(headers['content-encoding'] ?? 'identity').toBe(encoding)
      return headers.etag
    }),
  )
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/)
  expect(new Set(tags).size).toBe(3)
})

test('whoever has the page is told so without it, with the headers that a cache renews', async ({
  request,
}) => {
  const { etag = '', vary, ...first } = (await get(request, PATH)).headers()
  for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const answer = await get(request, PATH, { 'if-none-match': tag })
    expect(answer.status(), tag).toBe(304)
    expect((await answer.body()).length).toBe(0)
    expect(answer.headers()).toMatchObject({ etag, vary, 'cache-control': first['cache-control'] })
  }
})

test('whoever has the page in one encoding has it in no other', async ({ request }) => {
  const { etag = '' } = (await get(request, PATH, { 'accept-encoding': 'br' })).headers()
  expect((await get(request, PATH, { 'if-none-match': etag })).status()).toBe(200)
})

test('a filtered page has a tag too, and a missing one is kept by nobody', async ({ request }) => {
  const { etag = '' } = (await get(request, '/timeline?place=nowhere')).headers()
  expect((await get(request, '/timeline?place=nowhere', { 'if-none-match': etag })).status()).toBe(304)
  const missing = await get(request, '/no-such-page', { 'if-none-match': '*' })
  expect([missing.status(), missing.headers()['cache-control']]).toEqual([404, 'no-store'])
})

test('a change of the record changes the page and its tag', async ({ request }) => {
  const path = '/glossary'
  const { etag = '' } = (await get(request, path)).headers()
  const term = await db.glossaryTerm.findFirstOrThrow()
  const define = (definition: string) =>
    db.glossaryTerm.update({ where: { id: term.id }, data: { definition } })
  try {
    await define(`${term.definition} And more.`)
    await expect(async () => {
      const answer = await get(request, path, { 'if-none-match': etag })
      expect(answer.status()).toBe(200)
      expect(answer.headers().etag).not.toBe(etag)
    }).toPass()
  } finally {
    await define(term.definition)
  }
})

test('the files that a page loads are kept for good', async ({ request }) => {
  const [, path = ''] =
    /<link rel="stylesheet" href="([^"]+)"/.exec(await (await get(request, PATH)).text()) ?? []
  const headers = (await get(request, path, { 'accept-encoding': 'br' })).headers()
  expect(headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
    vary: 'Accept-Encoding',
  })
})

test('HEAD tells of a page all but the page', async ({ request }) => {
  const got = await get(request, PATH)
  const told = await request.head(PATH, { headers: { 'accept-encoding': 'identity' } })
  expect((await told.body()).length).toBe(0)
  for (const name of ['etag', 'content-length', 'content-type', 'cache-control', 'vary'])
    expect(told.headers()[name]).toBe(got.headers()[name])
})
