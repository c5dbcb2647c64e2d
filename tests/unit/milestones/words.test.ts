import { describe, expect, it } from 'vitest'
import { slipWords, statusWords } from '@/lib/milestones/words'

describe('slipWords', () => {
  it('says how much later, and how often the date moved', () => {
    const words = slipWords({ slip: { amount: 3, unit: 'month' }, moves: 2 })
    expect(words).toBe('3 months later than first promised, moved twice')
  })

  it('says it of one day, of earlier days, and of a date that came back', () => {
    expect(slipWords({ slip: { amount: 1, unit: 'day' }, moves: 0 })).toBe('1 day later than first promised')
    expect(slipWords({ slip: { amount: -2, unit: 'day' }, moves: 1 })).toBe(
      '2 days earlier than first promised, moved once',
    )
    expect(slipWords({ slip: { amount: 0, unit: 'day' }, moves: 3 })).toBe('as first promised, moved 3 times')
  })

  it('is silent while there is nothing to compare', () => {
    expect(slipWords({ slip: null, moves: 0 })).toBeNull()
  })
})

describe('statusWords', () => {
  it('counts lateness in days from the last day that was expected', () => {
    expect(statusWords('late', { on: '2026-10' }, '2026-11-01')).toBe('1 day late')
    expect(statusWords('late', { on: '2026-10-30' }, '2026-11-22')).toBe('23 days late')
  })

  it('says every other status in its own words', () => {
    expect(statusWords('undated', null, '2026-11-22')).toBe('No date yet')
  })
})
