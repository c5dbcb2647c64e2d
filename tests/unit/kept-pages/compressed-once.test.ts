import type * as Zlib from 'node:zlib'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { makeWorld, type World } from '../../support/edition-world'

const counted = vi.hoisted(() => ({ br: 0, gzip: 0 }))

vi.mock('node:zlib', async (original) => {
  const real = await original<typeof Zlib>()
  return {
    ...real,
    brotliCompress: (...args: Parameters<typeof real.brotliCompress>) => {
      counted.br++
      real.brotliCompress(...args)
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
