import { describe, expect, it } from 'vitest'
import { daysBetween } from '@/lib/dates'
import { AGE_BANDS, dueWithin, isNarrowedTo, OwedFilter, owedQuery } from '@/lib/obligations/filter'

describe('the bands of age', () => {
  it('hold every number of days late once', () => {
    const day = '2026-11-22'
    for (const late of [1, 7, 8, 30, 31, 90, 91, 365, 366, 5000]) {
      const due = AGE_BANDS.filter(({ value }) => {
        const { from, to } = dueWithin(value, day)
        const first = from === null ? Number.POSITIVE_INFINITY : daysBetween(from, day)
        return late <= first && late >= daysBetween(to, day)
      })
      expect(due).toHaveLength(1)
    }
  })
})

describe('what an address asks of what is late', () => {
  it('is written back, and begins at the first page when it changes', () => {
    const filter = OwedFilter.parse({ age: 'week', page: '2', unknown: 'x' })
    expect(isNarrowedTo(filter)).toBe(true)
    expect(owedQuery(filter, { page: 2 })).toBe('age=week&page=2')
    expect(owedQuery(filter, { age: '' })).toBe('')
    expect(isNarrowedTo(OwedFilter.parse({ page: '2', sort: 'asked' }))).toBe(false)
  })

  it('has the longest late first unless another order is asked for', () => {
    expect(owedQuery(OwedFilter.parse({ sort: 'due' }))).toBe('')
    expect(OwedFilter.parse({ sort: 'colour' }).sort).toBe('due')
    const filter = OwedFilter.parse({ age: 'week', sort: 'asked', page: '3' })
    expect(owedQuery(filter, { page: 3 })).toBe('age=week&sort=asked&page=3')
    expect(owedQuery(filter, { sort: 'due' })).toBe('age=week')
  })
})
