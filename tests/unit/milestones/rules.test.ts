import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, firstDay, lastDay } from '@/lib/dates'
import {
  knownOn,
  movesDate,
  slipBetween,
  slugCandidates,
  standingOf,
  statusOf,
  type LedgerEntry,
} from '@/lib/milestones/rules'
import { nearDates } from '../../support/arbitrary-dates'

const kinds = fc.constantFrom('promised', 'forecast', 'actual')
const entries: fc.Arbitrary<LedgerEntry> = fc.record({ kind: kinds, on: nearDates, statedOn: nearDates })
const ledgers = fc.array(entries, { maxLength: 8 })
const days = fc.integer({ min: 0, max: 1826 }).map((offset) => addDays('2018-01-01', offset))
const entry = (kind: LedgerEntry['kind'], on: string, statedOn = '2020-01-01'): LedgerEntry => ({
  kind,
  on,
  statedOn,
})

describe('slip', () => {
  it('is nothing for a date within the promised period, or a period around the promised date', () => {
    fc.assert(
      fc.property(nearDates, nearDates, (promised, later) => {
        const overlap = firstDay(later) <= lastDay(promised) && lastDay(later) >= firstDay(promised)
        expect(slipBetween(promised, later).amount === 0).toBe(overlap)
      }),
    )
  })

  it('has the opposite sign the other way round', () => {
    fc.assert(
      fc.property(nearDates, nearDates, (a, b) => {
        expect(Math.sign(slipBetween(a, b).amount) + Math.sign(slipBetween(b, a).amount)).toBe(0)
      }),
    )
  })

  it('is positive exactly when the later date begins after the promised one ends', () => {
    fc.assert(
      fc.property(nearDates, nearDates, (promised, later) => {
        expect(slipBetween(promised, later).amount > 0).toBe(firstDay(later) > lastDay(promised))
      }),
    )
  })

  it.each([
    ['2020-09', '2020-10-01', 1, 'day'],
    ['2020-09', '2020-12', 3, 'month'],
    ['2020-09-30', '2021-04-01', 183, 'day'],
    ['2020', '2022', 2, 'year'],
    ['2020-09', '2020-08-31', -1, 'day'],
    ['2021-04-01', '2021-02', -2, 'month'],
    ['2020-09', '2020-09-17', 0, 'day'],
  ])('from %s to %s is %i %s', (promised, later, amount, unit) =>
    expect(slipBetween(promised, later)).toEqual({ amount, unit }),
  )
})

describe('the ledger', () => {
  it('keeps its first promise whatever is added after it', () => {
    fc.assert(
      fc.property(ledgers, ledgers, (before, after) => {
        const { firstPromise } = standingOf(before)
        fc.pre(firstPromise?.kind === 'promised')
        expect(standingOf([...before, ...after]).firstPromise).toBe(firstPromise)
      }),
    )
  })

  it('never counts fewer moves for being added to', () => {
    fc.assert(
      fc.property(ledgers, entries, (ledger, added) => {
        expect(standingOf([...ledger, added]).moves).toBeGreaterThanOrEqual(standingOf(ledger).moves)
      }),
    )
  })

  it('shows on a later day all that it showed on an earlier one, in the same order', () => {
    fc.assert(
      fc.property(ledgers, days, days, (ledger, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a]
        const known = knownOn(ledger, later)
        expect(known.filter((one) => knownOn(ledger, earlier).includes(one))).toEqual(
          knownOn(ledger, earlier),
        )
      }),
    )
  })

  it('shows nothing that may have been stated later', () => {
    const ledger = [entry('promised', '2021-04-01', '2020-09')]
    expect(knownOn(ledger, '2020-09-29')).toEqual([])
    expect(knownOn(ledger, '2020-09-30')).toEqual(ledger)
  })

  it('takes the latest statement, and the first that was a promise', () => {
    const ledger = [entry('forecast', '2020'), entry('promised', '2020-09'), entry('forecast', '2021-04-01')]
    const standing = standingOf(ledger)
    expect(standing.firstPromise?.on).toBe('2020-09')
    expect(standing.expected?.on).toBe('2021-04-01')
    expect(standing.moves).toBe(2)
  })
})

describe('a reason is needed', () => {
  const ledger = [entry('promised', '2020-09'), entry('forecast', '2021-04-01')]

  it('for a date other than any stated before', () => {
    expect(movesDate(ledger, 'forecast', '2021-05')).toBe(true)
    expect(movesDate(ledger, 'promised', '2021-04-01')).toBe(true)
  })

  it('not for the first date, nor for the day on which it happened', () => {
    expect(movesDate([], 'promised', '2021')).toBe(false)
    expect(movesDate(ledger, 'actual', '2021-04-02')).toBe(false)
  })

  it('for correcting the day on which it happened', () => {
    const happened = [...ledger, entry('actual', '2021-04-01')]
    expect(movesDate(happened, 'actual', '2021-04-02')).toBe(true)
    expect(movesDate(happened, 'actual', '2021-04-01')).toBe(false)
  })
})

describe('status', () => {
  it('is late from the day after the last day expected, and not before', () => {
    fc.assert(
      fc.property(nearDates, (on) => {
        const standing = standingOf([entry('promised', on, '2017-01-01')])
        expect(statusOf(standing, null, lastDay(on))).toBe('planned')
        expect(statusOf(standing, null, addDays(lastDay(on), 1))).toBe('late')
      }),
    )
  })

  it('is never late without a date, nor once it happened', () => {
    fc.assert(
      fc.property(ledgers, days, (ledger, day) => {
        const status = statusOf(standingOf(ledger), null, day)
        if (ledger.every(({ kind }) => kind === 'actual')) expect(status).not.toBe('late')
        const happened = standingOf([...ledger, entry('actual', day)])
        expect(statusOf(happened, null, day)).toBe('happened')
      }),
    )
  })

  it('is happened only from the day on which it did', () => {
    const standing = standingOf([entry('promised', '2021-04-01'), entry('actual', '2021-04-02')])
    expect(statusOf(standing, null, '2021-04-01')).toBe('planned')
    expect(statusOf(standing, null, '2021-04-02')).toBe('happened')
  })

  it('is stopped until a date is stated after the stop', () => {
    const before = standingOf([entry('promised', '2022', '2020-01-01')])
    const stop = { state: 'stopped', statedOn: '2020-06-01' } as const
    expect(statusOf(before, stop, '2020-07-01')).toBe('stopped')
    const after = standingOf([
      entry('promised', '2022', '2020-01-01'),
      entry('forecast', '2023', '2020-08-01'),
    ])
    expect(statusOf(after, stop, '2020-09-01')).toBe('planned')
  })

  it('is at risk only while it is not late', () => {
    const standing = standingOf([entry('promised', '2020-09')])
    const risk = { state: 'at_risk', statedOn: '2020-06-01' } as const
    expect(statusOf(standing, risk, '2020-09-30')).toBe('at_risk')
    expect(statusOf(standing, risk, '2020-10-01')).toBe('late')
    expect(statusOf(standingOf([]), null, '2020-10-01')).toBe('undated')
  })
})

describe('the address of a milestone', () => {
  const id = '019a0000-0000-7000-8000-0123456789ab'

  it('is made of plain letters and numbers, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        for (const slug of slugCandidates(title, id)) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      }),
    )
  })

  it('reads as the title does, and ends in its own id when all else is taken', () => {
    expect(slugCandidates('Décision on “one CCG”', id)[0]).toBe('decision-on-one-ccg')
    expect(slugCandidates('🎉 مرحبا', id)).toEqual([
      'milestone',
      'milestone-2',
      'milestone-3',
      'milestone-0123456789ab',
    ])
  })
})
