import type * as Zlib from 'node:zlib'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { makeWorld, type World } from '../../support/edition-world'

const counted = vi.hoisted(() => ({ br: 0, gzip: 0 }))
/** While it holds, whatever is compressed well begins and does not end. */
const held = vi.hoisted(() => ({ isHolding: false, begun: [] as (() => void)[] }))

vi.mock('node:zlib', async (original) => {
  const real = await original<typeof Zlib>()
  return {
    ...real,
    brotliCompress: (...args: Parameters<typeof real.brotliCompress>) => {
      counted.br++
      const go = () => real.brotliCompress(...args)
      if (held.isHolding) held.begun.push(go)
      else go()
    },
    gzip: (...args: Parameters<typeof real.gzip>) => {
      counted.gzip++
      real.gzip(...args)
    },
  }
})

let portal: World
beforeEach(async () => {
  Object.assign(counted, { br: 0, gzip: 0 })
  Object.assign(held, { isHolding: false, begun: [] })
  portal = makeWorld({ hasReplica: false })
  await portal.settle()
})
afterEach(() => portal.end())

/** Until the page is as small as it gets. */
const pressed = (path: string) =>
  vi.waitFor(async () => {
    const { headers } = await portal.get(path, { 'accept-encoding': 'br' })
    expect(headers.etag).toContain('-pressed"')
  })

const read = async (path: string) => {
  for (const accepted of ['br', 'gzip', 'br, gzip', 'br'])
    await portal.get(path, { 'accept-encoding': accepted })
}

it('compresses a page quickly in each way, and well once it is asked for again, however many read it', async () => {
  await portal.get('/timeline', { 'accept-encoding': 'br' })
  expect(counted).toEqual({ br: 1, gzip: 1 })
  await read('/timeline')
  await read('/timeline')
  await pressed('/timeline')
  expect(counted).toEqual({ br: 2, gzip: 2 })
})

it('says what is well compressed to be other bytes, and the same page to who has it already', async () => {
  const ask = (accepted: string, etag?: string) =>
    portal.get('/timeline', { 'accept-encoding': accepted, 'if-none-match': etag ?? '' })
  const before = await ask('br')
  const plain = await ask('identity')
  await pressed('/timeline')
  expect((await ask('br')).headers.etag).not.toBe(before.headers.etag)
  expect((await ask('identity')).headers.etag).toBe(plain.headers.etag)
  const again = await ask('br', before.headers.etag)
  expect([again.statusCode, again.headers.etag]).toEqual([304, before.headers.etag])
})

it('takes on no more at once than it can hold, and the others when they are asked for next', async () => {
  const paths = Array.from({ length: 100 }, (_, day) => `/on-2020-01-01/milestones/${day}`)
  const readAll = () => Promise.all(paths.map((path) => portal.get(path, { 'accept-encoding': 'br' })))
  await readAll()
  held.isHolding = true
  await readAll()
  await vi.waitFor(() => expect(held.begun).toHaveLength(1))
  held.isHolding = false
  held.begun.splice(0).forEach((go) => go())
  const tagged = () =>
    readAll().then((all) => all.filter(({ headers }) => headers.etag?.includes('-pressed')))
  // One was under way and thirty waited; those who ask now have more taken on.
  await vi.waitFor(() => expect(counted.br).toBe(100 + 31))
  await vi.waitFor(async () => expect(await tagged()).toHaveLength(100), { timeout: 10_000 })
  expect(counted.br).toBe(200)
})

it('does so anew once the record has changed', async () => {
  await read('/timeline')
  await pressed('/timeline')
  portal.write()
  portal.deliverNotice()
  await portal.settle()
  await portal.get('/timeline', { 'accept-encoding': 'br' })
  expect(counted).toEqual({ br: 3, gzip: 3 })
})

it('compresses a page for one reader in the way in which it is sent, and in no other', async () => {
  await portal.get('/timeline?place=luton', { 'accept-encoding': 'br' })
  expect(counted).toEqual({ br: 1, gzip: 0 })
})
