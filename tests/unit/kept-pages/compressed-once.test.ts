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

const read = async (path: string) => {
  for (const accepted of ['br', 'gzip', 'br, gzip', 'br'])
    await portal.get(path, { 'accept-encoding': accepted })
}

it('compresses a kept page once in each way, however many read it, and again once it has changed', async () => {
  await read('/timeline')
  await read('/timeline')
  expect(counted).toEqual({ br: 1, gzip: 1 })
  portal.write()
  portal.deliverNotice()
  await portal.settle()
  await read('/timeline')
  expect(counted).toEqual({ br: 2, gzip: 2 })
})

it('compresses a page for one reader in the way in which it is sent, and in no other', async () => {
  await portal.get('/timeline?place=luton', { 'accept-encoding': 'br' })
  expect(counted).toEqual({ br: 1, gzip: 0 })
})
