import { describe, expect, it } from 'vitest'
import { clockProblem, extensionProblem, pauseProblem } from '@/lib/clocks/problem-rules'
import { courtesyClock, statutoryClock } from '@/lib/clocks/rules'

const agreed = { agreedBy: 'the review group', reason: 'the board asked for time' }
const pause = (from: string, to: string) => ({ from, to, ...agreed })
const asked = statutoryClock('2021-03-20')

describe('clockProblem', () => {
  it('lets every clock of the law and of courtesy run', () => {
    expect(clockProblem(asked)).toBeNull()
    expect(clockProblem(courtesyClock('2021-03-20'))).toBeNull()
  })

  it('takes ten years and not a day more', () => {
    expect(clockProblem({ ...asked, days: 3653 })).toBeNull()
    expect(clockProblem({ ...asked, days: 3654 })).toBe('too-long')
    expect(clockProblem({ ...asked, dayType: 'working', days: 3653 })).toBe('too-long')
  })

  it('refuses what is no number of days', () => {
    for (const days of [0, -28, 2.5, Number.NaN, Infinity]) {
      expect(clockProblem({ ...asked, days })).toBe('no-days')
    }
  })

  it('knows the law from the day on which it came into force', () => {
    expect(clockProblem(statutoryClock('2013-03-31'))).toBe('before-the-law')
    expect(clockProblem(statutoryClock('2013-04-01'))).toBeNull()
    expect(clockProblem(courtesyClock('2013-03-31'))).toBeNull()
  })

  it('refuses days of which nobody knows the bank holidays', () => {
    expect(clockProblem(statutoryClock('0021-03-20'))).toBe('starts-out-of-range')
    expect(clockProblem(statutoryClock('1977-12-31'))).toBe('starts-out-of-range')
    expect(clockProblem(courtesyClock('2099-12-31'))).toBeNull()
    expect(clockProblem(courtesyClock('2100-01-01'))).toBe('starts-out-of-range')
  })
})

describe('pauseProblem', () => {
  it('takes a pause of one day or more that moves the due date', () => {
    expect(pauseProblem(asked, pause('2021-04-01', '2021-04-01'))).toBeNull()
    expect(pauseProblem(asked, pause('2021-04-16', '2021-05-16'))).toBeNull()
  })

  it('refuses a pause that ends before it starts', () => {
    expect(pauseProblem(asked, pause('2021-04-02', '2021-04-01'))).toBe('ends-before-start')
  })

  it('refuses a pause without an end in sight', () => {
    expect(pauseProblem(asked, pause('2021-04-02', '2121-04-01'))).toBe('too-long')
  })

  it('takes a pause that overlaps another, and refuses one that lies within another', () => {
    const paused = { ...asked, pauses: [pause('2021-04-01', '2021-04-07')] }
    expect(pauseProblem(paused, pause('2021-04-05', '2021-04-09'))).toBeNull()
    expect(pauseProblem(paused, pause('2021-04-02', '2021-04-06'))).toBe('changes-nothing')
  })

  it('refuses a pause outside the run, or on days that do not count', () => {
    expect(pauseProblem(asked, pause('2021-03-01', '2021-03-19'))).toBe('changes-nothing')
    expect(pauseProblem(asked, pause('2021-04-17', '2021-04-30'))).toBe('changes-nothing')
    expect(pauseProblem(courtesyClock('2021-03-29'), pause('2021-04-02', '2021-04-05'))).toBe(
      'changes-nothing',
    )
  })
})

describe('extensionProblem', () => {
  it('takes whole days, 1 or more', () => {
    expect(extensionProblem(asked, { days: 1, ...agreed })).toBeNull()
    for (const days of [0, -1, 0.5]) expect(extensionProblem(asked, { days, ...agreed })).toBe('no-days')
  })

  it('counts the extensions already given against the ten years', () => {
    const extended = { ...asked, extensions: [{ days: 3600, ...agreed }] }
    expect(extensionProblem(extended, { days: 25, ...agreed })).toBeNull()
    expect(extensionProblem(extended, { days: 26, ...agreed })).toBe('too-long')
  })
})
