import { describe, expect, it } from 'vitest'
import { whereWeAre } from '@/lib/responsibilities/commissioner-rules'

const now = { segment: 'now', on: '2026-11-22', isNow: true }
const then = { segment: 'on-2020-10-01', on: '2020-10-01', isNow: false }
const group = (name: string, startsOn: string | null) => ({ slug: name, name, shortName: name, startsOn })

describe('whereWeAre', () => {
  it('says who plans and pays today, and since when', () => {
    expect(whereWeAre([group('NHS Central East Integrated Care Board', '2026-04-01')], now)).toBe(
      'NHS Central East Integrated Care Board plans and pays for most NHS care in Bedfordshire, Luton and Milton Keynes, as it has since 1 April 2026.',
    )
  })

  it('says it of several, and of a day in the past', () => {
    const groups = ['NHS Bedfordshire CCG', 'NHS Luton CCG'].map((name) => group(name, '2013-04-01'))
    expect(whereWeAre(groups, then)).toBe(
      'On 1 October 2020 NHS Bedfordshire CCG and NHS Luton CCG planned and paid for most NHS care in Bedfordshire, Luton and Milton Keynes, as they had since 1 April 2013.',
    )
  })

  it('names no start where there is none, or more than one', () => {
    expect(whereWeAre([group('A', null)], now)).toMatch(/Milton Keynes\.$/)
    expect(whereWeAre([group('A', '2013-04-01'), group('B', '2006-10-01')], then)).toMatch(/Milton Keynes\.$/)
  })

  it('says plainly when it is not established', () => {
    expect(whereWeAre([], then)).toContain('not established')
  })
})
