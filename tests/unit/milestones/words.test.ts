import { describe, expect, it } from 'vitest'
import { onDate, promiseWords, slipWords, statusWords } from '@/lib/milestones/words'

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
    expect(slipWords({ slip: { amount: 0, unit: 'day' }, moves: 3 })).toBe(
      'on time, as first promised, moved 3 times',
    )
  })

  it('does not call on time what is known to the year only', () => {
    const firstPromise = { kind: 'promised' as const, on: '2020-09', statedOn: '2020-04' }
    const actual = { kind: 'actual' as const, on: '2020', statedOn: '2020-10' }
    const slip = { amount: 0, unit: 'day' as const }
    expect(slipWords({ slip, moves: 0, firstPromise, actual })).toBe(
      'whether that was on time is not established',
    )
    expect(slipWords({ slip, moves: 0, firstPromise, actual: { ...actual, on: '2020-09-28' } })).toBe(
      'on time, as first promised',
    )
  })

  it('is silent while there is nothing to compare', () => {
    expect(slipWords({ slip: null, moves: 0 })).toBeNull()
  })
})

describe('promiseWords', () => {
  const said = (on: string, kind: 'promised' | 'forecast' = 'promised') => ({ kind, on, statedOn: '2020' })

  it('tells the first promise and, where it moved, the last forecast', () => {
    const moved = { firstPromise: said('2022-04-01'), expected: said('2022-07-01', 'forecast') }
    expect(promiseWords(moved)).toBe('First promised for 1 April 2022, last forecast for 1 July 2022.')
    expect(promiseWords({ firstPromise: said('2027-03'), expected: said('2027-03') })).toBe(
      'First promised for March 2027.',
    )
  })

  it('calls a forecast a forecast, and is silent without either', () => {
    const forecast = said('2027', 'forecast')
    expect(promiseWords({ firstPromise: forecast, expected: forecast })).toBe('First forecast for 2027.')
    expect(promiseWords({ firstPromise: null, expected: null })).toBeNull()
  })
})

describe('onDate', () => {
  it('puts a date into a sentence as its precision asks', () => {
    expect(onDate('2021-04-01')).toBe('on 1 April 2021')
    expect(onDate('2020-09')).toBe('in September 2020')
    expect(onDate('2026-06~')).toBe('about June 2026')
  })
})

describe('statusWords', () => {
  it('counts lateness in days from the last day that was expected', () => {
    expect(statusWords('late', { on: '2026-10' }, '2026-11-01')).toBe('1 day late')
    expect(statusWords('late', { on: '2026-10-30' }, '2026-11-22')).toBe('23 days late')
  })

  it('says every other status in its own words', () => {
    expect(statusWords('undated', null, '2026-11-22')).toBe('Undated')
  })
})
