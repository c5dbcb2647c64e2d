import { describe, expect, it } from 'vitest'
import { courtesyClock, statutoryClock, type Clock } from '@/lib/clocks/rules'
import { daysPaused, foldedWorkingOf } from '@/lib/clocks/working-rules'

const pause = (from: string, to: string, reason: string) => ({
  from,
  to,
  agreedBy: 'the review group',
  reason,
})

const rows = (clock: Clock) =>
  foldedWorkingOf(clock).map(({ from, to, number, uncounted }) => [from, to, number ?? uncounted?.why])

describe('foldedWorkingOf', () => {
  it('gives each day that counts a row of its own', () => {
    expect(foldedWorkingOf(statutoryClock('2021-03-20'))).toHaveLength(28)
  })

  it('folds days in a row that are left out for the same reason, and no others', () => {
    expect(rows(courtesyClock('2021-04-01')).slice(0, 5)).toEqual([
      ['2021-04-01', '2021-04-01', 'day of the request'],
      ['2021-04-02', '2021-04-02', 'bank holiday'],
      ['2021-04-03', '2021-04-04', 'weekend'],
      ['2021-04-05', '2021-04-05', 'bank holiday'],
      ['2021-04-06', '2021-04-06', 1],
    ])
  })

  it('keeps two pauses apart that follow one another for different reasons', () => {
    const pauses = [
      pause('2021-03-22', '2021-03-24', 'illness'),
      pause('2021-03-25', '2021-03-26', 'election'),
    ]
    expect(rows({ ...statutoryClock('2021-03-20'), pauses }).slice(1, 5)).toEqual([
      ['2021-03-21', '2021-03-21', 2],
      ['2021-03-22', '2021-03-24', 'paused'],
      ['2021-03-25', '2021-03-26', 'paused'],
      ['2021-03-27', '2021-03-27', 3],
    ])
  })
})

describe('daysPaused', () => {
  it('counts the days of the run on which the clock stood still, each once', () => {
    const pauses = [
      pause('2021-03-01', '2021-03-21', 'election'),
      pause('2021-03-21', '2021-03-22', 'illness'),
      pause('2021-06-01', '2021-06-30', 'summer'),
    ]
    expect(daysPaused({ ...statutoryClock('2021-03-20'), pauses })).toBe(3)
  })
})
