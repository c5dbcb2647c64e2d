import fc from 'fast-check'
import inject from 'light-my-request'
import { describe, expect, it } from 'vitest'
import { keepPages } from '@/lib/kept-pages/keep'
import { createStore } from '@/lib/kept-pages/store'

/** A record whose content is its edition, an instance that learns of editions by notice, and renders that take their time. */
function world() {
  let record = 1
  let known = 1
  let isReachable = true
  let fails = false
  const held: (() => void)[] = []
  let isHolding = false
  let renders = 0
  const listener = keepPages({
    store: createStore(4),
    editions: {
      current: () => ({ number: String(known), isReachable }),
      refresh: async () => ({ number: String((known = record)), isReachable }),
      stop: async () => undefined,
    },
    keptUnder: (url) => (url.startsWith('/workspace') ? undefined : url.includes('?') ? null : url),
    standIn: () => null,
    passOn: (_, res) => res.end('passed on'),
    render: async () => {
      renders++
      const content = record
      if (isHolding) await new Promise<void>((resolve) => held.push(resolve))
      return {
        status: fails ? 500 : 200,
        headers: { 'content-type': 'text/html' },
        body: Buffer.from(`edition ${content}`),
      }
    },
    today: () => '2026-11-22',
    now: () => new Date('2026-11-22T12:00:00Z'),
  })
  return {
    write: () => void record++,
    notice: () => void (known = record),
    known: () => known,
    renders: () => renders,
    hold: () => void (isHolding = true),
    release: () => {
      isHolding = false
      held.splice(0).forEach((resolve) => resolve())
    },
    goAway: () => void ((isReachable = false), (fails = true)),
    get: (url = '/', headers = {}) => inject(listener, { url, headers }),
  }
}

const editionIn = (body: string) => Number(body.split(' ')[1])

describe('keeping pages', () => {
  it('renders a page once while the edition stands', async () => {
    const portal = world()
    await portal.get()
    await portal.get()
    expect(portal.renders()).toBe(1)
  })

  it('renders once for readers who ask together', async () => {
    const portal = world()
    await Promise.all([portal.get(), portal.get(), portal.get()])
    expect(portal.renders()).toBe(1)
  })

  it('never serves, under any interleaving of writes, notices and renders, a page older than the edition it knows', async () => {
    const step = fc.constantFrom('write', 'notice', 'hold', 'release', 'read')
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const portal = world()
        const reads: Promise<void>[] = []
        for (const name of steps) {
          if (name === 'read') {
            const knownWhenAsked = portal.known()
            reads.push(
              portal.get().then(({ body }) => expect(editionIn(body)).toBeGreaterThanOrEqual(knownWhenAsked)),
            )
          } else portal[name]()
          await new Promise((resolve) => setImmediate(resolve))
        }
        portal.release()
        await Promise.all(reads)
        portal.notice()
        expect(editionIn((await portal.get()).body)).toBeGreaterThanOrEqual(portal.known())
      }),
      { numRuns: 150 },
    )
  })

  it('serves the kept page, marked with its time, while the database is away', async () => {
    const portal = world()
    await portal.get()
    portal.write()
    portal.notice()
    portal.goAway()
    const { statusCode, body, headers } = await portal.get()
    expect([statusCode, body]).toEqual([200, 'edition 1'])
    expect(headers['x-record-as-of']).toBe('2026-11-22T12:00:00.000Z')
  })

  it('renders a filtered page each time and keeps none', async () => {
    const portal = world()
    await portal.get('/timeline?place=luton')
    await portal.get('/timeline?place=luton')
    expect(portal.renders()).toBe(2)
  })

  it('passes on what is not public', async () => {
    expect((await world().get('/workspace')).body).toBe('passed on')
  })

  it('answers 304 to a reader who has the page, and a full page to nonsense', async () => {
    const portal = world()
    const { etag } = (await portal.get()).headers
    expect((await portal.get('/', { 'if-none-match': `"other", ${etag}` })).statusCode).toBe(304)
    expect((await portal.get('/', { 'if-none-match': ',,,"' })).statusCode).toBe(200)
  })

  it.each(['br', 'gzip'])('sends %s to a reader who prefers it', async (encoding) => {
    const { headers } = await world().get('/', { 'accept-encoding': encoding })
    expect(headers['content-encoding']).toBe(encoding)
  })

  it('answers an absurd Accept-Encoding with the plain page', async () => {
    const { headers, statusCode } = await world().get('/', { 'accept-encoding': 'x;q='.repeat(2000) })
    expect([statusCode, headers['content-encoding']]).toEqual([200, undefined])
  })
})
