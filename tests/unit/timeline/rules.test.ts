import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byYear, partsOf, storyOf, type Placed } from '@/lib/timeline/rules'

const item = (title: string, status: Placed['status'], on: string | null): Placed => ({ title, status, on })

const anyItem = fc.record({
  title: fc.string(),
  status: fc.constantFrom<Placed['status']>('happened', 'planned', 'at_risk', 'late', 'undated', 'stopped'),
  on: fc.option(fc.constantFrom('2013-04-01', '2018', '2020-09', '2021-04~', '2021-04-01', '2027-03')),
})

describe('partsOf', () => {
  it('shows the latest of the past first, and the next of the future first', () => {
    const parts = partsOf([
      item('a', 'happened', '2013-04-01'),
      item('b', 'happened', '2021-04-01'),
      item('c', 'planned', '2027-04'),
      item('d', 'planned', '2027-03'),
    ])
    expect(parts.past.map(({ year }) => year)).toEqual(['2021', '2013'])
    expect(parts.toCome[0]?.items.map(({ title }) => title)).toEqual(['d', 'c'])
  })

  it('keeps late, undated and stopped apart from what is to come', () => {
    const parts = partsOf([
      item('a', 'late', '2026-10'),
      item('b', 'undated', null),
      item('c', 'stopped', '2026-12'),
    ])
    expect([parts.late, parts.undated, parts.stopped].map((part) => part[0]?.title)).toEqual(['a', 'b', 'c'])
    expect(parts.toCome).toEqual([])
  })

  it('puts every milestone in exactly one part', () => {
    fc.assert(
      fc.property(fc.array(anyItem), (items) => {
        const { late, toCome, undated, stopped, past } = partsOf(items)
        const grouped = [...toCome, ...past].flatMap((group) => group.items)
        const placed = [...late, ...undated, ...stopped, ...grouped]
        expect(placed).toHaveLength(items.length)
        expect(new Set(placed)).toEqual(new Set(items))
      }),
    )
  })
})

describe('byYear', () => {
  it('names each year once', () => {
    fc.assert(
      fc.property(fc.array(anyItem), (items) => {
        const years = byYear(items).map(({ year }) => year)
        expect(new Set(years).size).toBe(years.length)
      }),
    )
  })
})

describe('storyOf', () => {
  it('begins with the earliest and ends with what has no date', () => {
    const items = [item('c', 'undated', null), item('b', 'planned', '2027'), item('a', 'happened', '2013-04')]
    expect(storyOf(items).map(({ year }) => year)).toEqual(['2013', '2027', ''])
  })
})
