import { describe, expect, it } from 'vitest'
import {
  agreedClock,
  canRun,
  courtesyClock,
  daysLate,
  dueOn,
  isLate,
  originalDueOn,
  statutoryClock,
  workingOf,
} from '@/lib/clocks/rules'

const agreed = { agreedBy: 'the review group', reason: 'the board asked for time' }
const pause = (from: string, to: string) => ({ from, to, ...agreed })
const extension = (days: number) => ({ days, ...agreed })

describe('the clock of the law', () => {
  it('counts the day of the request as day 1: asked on 20 March 2021, due by 16 April 2021, late from 17 April', () => {
    const due = dueOn(statutoryClock('2021-03-20'))
    expect(due).toBe('2021-04-16')
    expect(isLate(due, '2021-04-16')).toBe(false)
    expect(isLate(due, '2021-04-17')).toBe(true)
  })

  it('is not put off by a weekend or a bank holiday, not even at its end', () => {
    expect(dueOn(statutoryClock('2021-12-01'))).toBe('2021-12-28')
    expect(dueOn(statutoryClock('2021-12-05'))).toBe('2022-01-01')
  })

  it('counts 29 February', () => {
    expect(dueOn(statutoryClock('2020-02-10'))).toBe('2020-03-08')
    expect(dueOn(statutoryClock('2021-02-10'))).toBe('2021-03-09')
  })
})

describe('the clock of courtesy', () => {
  it('starts on the working day after the request', () => {
    expect(workingOf(courtesyClock('2021-06-01')).slice(0, 2)).toEqual([
      { day: '2021-06-01', weekday: 'Tuesday', number: null, uncounted: { why: 'day of the request' } },
      { day: '2021-06-02', weekday: 'Wednesday', number: 1, uncounted: null },
    ])
  })

  it('leaves out Easter', () => {
    expect(dueOn(courtesyClock('2021-03-29'))).toBe('2021-04-28')
  })

  it('leaves out Christmas, Boxing Day and New Year on the weekdays on which they are kept', () => {
    expect(dueOn(courtesyClock('2021-12-10'))).toBe('2022-01-12')
  })

  it('leaves out the four days of June 2022 and the day of the state funeral', () => {
    expect(dueOn(courtesyClock('2022-05-31'))).toBe('2022-06-30')
    expect(dueOn(courtesyClock('2022-09-16'))).toBe('2022-10-17')
  })

  it('says which bank holiday it left out', () => {
    const friday = workingOf(courtesyClock('2021-03-29')).find(({ day }) => day === '2021-04-02')
    expect(friday?.uncounted).toEqual({ why: 'bank holiday', name: 'Good Friday' })
  })
})

describe('a clock agreed at a meeting', () => {
  it('is due on the day that was named', () => {
    expect(dueOn(agreedClock('2021-03-20', '2021-05-14')!)).toBe('2021-05-14')
    expect(dueOn(agreedClock('2021-03-20', '2021-03-20')!)).toBe('2021-03-20')
  })

  it('is none when it would be due before it starts', () => {
    expect(agreedClock('2021-03-20', '2021-03-19')).toBeNull()
  })
})

describe('pauses and extensions', () => {
  const asked = statutoryClock('2021-03-20')

  it('counts neither the first nor the last day of a pause', () => {
    expect(dueOn({ ...asked, pauses: [pause('2021-03-29', '2021-04-02')] })).toBe('2021-04-21')
  })

  it('leaves out a day once, though two pauses cover it', () => {
    const pauses = [pause('2021-03-29', '2021-04-02'), pause('2021-03-31', '2021-04-03')]
    expect(dueOn({ ...asked, pauses })).toBe('2021-04-22')
  })

  it('moves a clock that stands still on its due date', () => {
    expect(dueOn({ ...asked, pauses: [pause('2021-04-16', '2021-04-16')] })).toBe('2021-04-17')
  })

  it('adds days of the clock’s own kind', () => {
    expect(dueOn({ ...asked, extensions: [extension(7), extension(3)] })).toBe('2021-04-26')
    expect(dueOn({ ...courtesyClock('2021-03-29'), extensions: [extension(3)] })).toBe('2021-05-04')
  })

  it('keeps the original due date', () => {
    const moved = { ...asked, pauses: [pause('2021-03-29', '2021-04-02')], extensions: [extension(7)] }
    expect(originalDueOn(moved)).toBe('2021-04-16')
  })

  it('tells of a paused day who agreed and why, also at a weekend', () => {
    const paused = { ...courtesyClock('2021-06-01'), pauses: [pause('2021-06-04', '2021-06-07')] }
    const saturday = workingOf(paused).find(({ day }) => day === '2021-06-05')
    expect(saturday?.uncounted).toEqual({ why: 'paused', ...agreed })
  })
})

describe('being late', () => {
  it('is counted in days from the day after the due date', () => {
    expect(
      ['2021-04-01', '2021-04-16', '2021-04-17', '2021-05-16'].map((day) => daysLate('2021-04-16', day)),
    ).toEqual([0, 0, 1, 30])
  })
})

describe('a clock that can’t run', () => {
  const asked = statutoryClock('2021-03-20')

  it('has no due date, and says so loudly', () => {
    for (const days of [0, -1, 1.5, Number.NaN, 4000]) {
      expect(canRun({ ...asked, days })).toBe(false)
      expect(() => dueOn({ ...asked, days })).toThrow(RangeError)
    }
  })

  it('ends the walk though a pause does not end', () => {
    expect(canRun({ ...asked, pauses: [pause('2021-04-01', '9999-12-31')] })).toBe(false)
  })
})
