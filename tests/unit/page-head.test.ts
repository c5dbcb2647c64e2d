import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pageHead } from '@/lib/page-head'

const now = { segment: 'now', on: '2026-11-22', isNow: true }

it('names the day of a page of the past in its title', () => {
  const then = { segment: 'on-2020-10-01', on: '2020-10-01', isNow: false }
  expect(pageHead(then, 'Timeline', 'All dates').title).toBe('Timeline, on 1 October 2020')
  expect(pageHead(now, 'Timeline', 'All dates').title).toBe('Timeline')
})

it('keeps a description short, whatever its text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 500 }), (text) => {
      expect(pageHead(now, 'Title', text).description.length).toBeLessThanOrEqual(157)
    }),
  )
})
