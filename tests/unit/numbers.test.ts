import { expect, it } from 'vitest'
import { counted, formatCount } from '@/lib/numbers'

it('writes a number as people read it', () => {
  expect([0, 999, 1000, 50_009].map(formatCount)).toEqual(['0', '999', '1,000', '50,009'])
})

it('counts one thing, none and many', () => {
  expect([1, 0, 1200].map((count) => counted(count, 'day'))).toEqual(['1 day', '0 days', '1,200 days'])
  expect(counted(2, 'body', 'bodies')).toBe('2 bodies')
})
