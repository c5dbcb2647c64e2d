import { describe, expect, it } from 'vitest'
import { comparePeriods, hasBegun, hasEnded, holdsOn, toldOn, type Period } from '@/lib/periods/rules'

const period = (startsOn: string | null, endsOn: string | null): Period => ({ startsOn, endsOn })
const ccg = period('2013-04-01', '2021-03-31')

describe('holdsOn', () => {
  it('counts the first day and the last day', () => {
    expect(holdsOn(ccg, '2013-03-31')).toBe(false)
    expect(holdsOn(ccg, '2013-04-01')).toBe(true)
    expect(holdsOn(ccg, '2021-03-31')).toBe(true)
    expect(holdsOn(ccg, '2021-04-01')).toBe(false)
  })

  it('has begun only once the last day that its start may mean has come', () => {
    expect(hasBegun(period('2018', '..'), '2018-12-30')).toBe(false)
    expect(hasBegun(period('2018', '..'), '2018-12-31')).toBe(true)
  })

  it('is over only once the last day that its end may mean has passed', () => {
    expect(hasEnded(period('2018', '2022-06'), '2022-06-30')).toBe(false)
    expect(hasEnded(period('2018', '2022-06'), '2022-07-01')).toBe(true)
  })

  it('takes a start that is not established as lying before, and an end that is not as not reached', () => {
    expect(holdsOn(period(null, null), '1990-01-01')).toBe(true)
    expect(holdsOn(period(null, '..'), '2026-11-22')).toBe(true)
  })
})

describe('toldOn', () => {
  it('does not tell an end that lies ahead', () => {
    expect(toldOn(ccg, '2020-10-01')).toEqual(period('2013-04-01', '..'))
    expect(toldOn(ccg, '2021-04-01')).toEqual(ccg)
  })

  it('keeps an end that is not established as such', () => {
    expect(toldOn(period('2018', null), '2020-10-01')).toEqual(period('2018', null))
  })
})

describe('comparePeriods', () => {
  it('puts the unknown start first and the earlier end before the later', () => {
    const periods = [period('2013', '..'), period('2013', '2015'), period(null, '2010')]
    expect(periods.toSorted(comparePeriods)).toEqual(periods.toReversed())
  })
})
