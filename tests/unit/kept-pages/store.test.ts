import { describe, expect, it } from 'vitest'
import { encodePage, sizeOf } from '@/lib/kept-pages/encode'
import { createStore, type KeptPage } from '@/lib/kept-pages/store'

const MEGABYTE = 1024 * 1024
const encoded = await encodePage('<p>a page</p>'.repeat(200), true)
const page = (status = 200): KeptPage => ({
  ...encoded,
  status,
  edition: { number: 1n, tag: '1' },
  day: '2026-11-22',
  renderedAt: new Date('2026-11-22T12:00:00Z'),
})

const many = (start: string) => Array.from({ length: 10_000 }, (_, i) => `${start}${i}`)

describe('the keep', () => {
  it.each(['/on-', '/milestones/', '/on-2020-10-01/milestones/'])(
    'stays as small as it was made when ten thousand pages like %s come',
    (start) => {
      const store = createStore(1)
      for (const path of many(start)) store.set(path, page())
      const kept = many(start).filter((path) => store.get(path))
      expect(kept.length).toBeGreaterThan(10)
      expect(kept.length * sizeOf(encoded)).toBeLessThanOrEqual(MEGABYTE)
    },
  )

  it('lets go first of what nobody has read for longest', () => {
    const store = createStore(1)
    store.set('/timeline', page())
    store.set('/about', page())
    for (const path of many('/milestones/')) {
      store.set(path, page())
      store.get('/timeline')
    }
    expect(store.get('/timeline')).toBeDefined()
    expect(store.get('/about')).toBeUndefined()
  })

  it('holds the pages of today while every day of the past is read', () => {
    const store = createStore(1)
    store.set('/timeline', page())
    for (const path of many('/on-')) store.set(path, page())
    expect(store.get('/timeline')).toBeDefined()
  })

  it('holds the pages of today while ten thousand pages are asked for that do not exist', () => {
    const store = createStore(1)
    store.set('/timeline', page())
    for (const path of many('/no-such-page-')) store.set(path, page(404))
    expect(store.get('/timeline')).toBeDefined()
    expect(store.get('/no-such-page-9999')?.status).toBe(404)
  })

  it('forgets that a page was missing once it is there, and the page once it is gone', () => {
    const store = createStore(1)
    store.set('/milestones/new', page(404))
    store.set('/milestones/new', page())
    expect(store.get('/milestones/new')?.status).toBe(200)
    store.set('/milestones/new', page(404))
    expect(store.get('/milestones/new')?.status).toBe(404)
  })
})
