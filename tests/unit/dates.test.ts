import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  compareEdtf,
  daysBetween,
  daysFrom,
  firstDay,
  formatDay,
  formatEdtf,
  formatInstant,
  formatPeriod,
  formatTime,
  isAbout,
  isoDayOf,
  lastDay,
  londonDay,
  monthNumber,
  parseEdtf,
  precisionOf,
  toDateColumn,
  weekdayOf,
} from '@/lib/dates'
import { edtfDates, isoDays } from '../support/arbitrary-dates'

describe('an EDTF date', () => {
  it('is read as it was written, at every precision', () => {
    fc.assert(
      fc.property(edtfDates, (edtf) => {
        expect(parseEdtf(` ${edtf} `)).toBe(edtf)
      }),
    )
  })

  it.each([
    '',
    '2020-02-30',
    '2021-02-29',
    '2020-13',
    '2020-00',
    '2020-09-00',
    '0000',
    '20-09',
    '2020-9',
    '2020/09',
    '12020',
  ])('is not %j', (text) => expect(parseEdtf(text)).toBeNull())

  it('never begins after it ends', () => {
    fc.assert(
      fc.property(edtfDates, (edtf) => {
        expect(firstDay(edtf) <= lastDay(edtf)).toBe(true)
      }),
    )
  })

  it('covers one day, one month or one year, as its precision says', () => {
    const longest = { day: 1, month: 31, year: 366 }
    const shortest = { day: 1, month: 28, year: 365 }
    fc.assert(
      fc.property(edtfDates, (edtf) => {
        const days = daysBetween(firstDay(edtf), lastDay(edtf)) + 1
        expect(days).toBeGreaterThanOrEqual(shortest[precisionOf(edtf)])
        expect(days).toBeLessThanOrEqual(longest[precisionOf(edtf)])
      }),
    )
  })

  it.each([
    ['2020-02', '2020-02-29'],
    ['2021-02', '2021-02-28'],
    ['1900-02', '1900-02-28'],
    ['2000-02~', '2000-02-29'],
  ])('ends %s on %s', (edtf, last) => expect(lastDay(edtf)).toBe(last))
})

describe('comparing EDTF dates', () => {
  const sign = (a: string, b: string) => Math.sign(compareEdtf(a, b))

  it('is antisymmetric, and equal to itself', () => {
    fc.assert(
      fc.property(edtfDates, edtfDates, (a, b) => {
        expect(sign(a, b) + sign(b, a)).toBe(0)
        expect(sign(a, a)).toBe(0)
      }),
    )
  })

  it('is transitive', () => {
    fc.assert(
      fc.property(edtfDates, edtfDates, edtfDates, (a, b, c) => {
        fc.pre(sign(a, b) <= 0 && sign(b, c) <= 0)
        expect(sign(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('puts the more precise first where both begin on one day', () => {
    expect(['2020', '2020-01', '2020-01-01'].toSorted(compareEdtf)).toEqual(['2020-01-01', '2020-01', '2020'])
  })
})

describe('writing dates out', () => {
  it('gives every different date different words', () => {
    fc.assert(
      fc.property(edtfDates, edtfDates, (a, b) => {
        fc.pre(a !== b)
        expect(formatEdtf(a)).not.toBe(formatEdtf(b))
      }),
    )
  })

  it('can be read back: no day, month or year is lost, and none is invented', () => {
    fc.assert(
      fc.property(edtfDates, (edtf) => {
        const words = formatEdtf(edtf).replace('about ', '').split(' ')
        const [year = '', month, day] = words.toReversed()
        const parts = [year, month && monthNumber(month), day].filter((part) => part !== undefined)
        const text = parts.map((part) => String(part).padStart(2, '0')).join('-')
        expect(parseEdtf(text + (isAbout(edtf) ? '~' : ''))).toBe(edtf)
      }),
    )
  })

  it.each([
    ['2021-04-01', '1 April 2021'],
    ['2020-09', 'September 2020'],
    ['2020', '2020'],
    ['2021-04~', 'about April 2021'],
  ])('writes %s as %s', (edtf, words) => expect(formatEdtf(edtf)).toBe(words))

  it.each([
    ['2013-04-01', '2021-03-31', '1 April 2013 to 31 March 2021'],
    ['2026-04-01', '..', 'since 1 April 2026'],
    [null, '2022-06', 'until June 2022'],
    ['2020', null, 'from 2020, end not established'],
    [null, null, 'dates not established'],
  ])('writes the period %s to %s', (from, to, words) => expect(formatPeriod(from, to)).toBe(words))

  it.each([
    ['14:00', '2pm'],
    ['23:59', '11:59pm'],
    ['12:00', 'midday'],
    ['00:00', 'midnight'],
    ['00:30', '12:30am'],
    ['09:05', '9:05am'],
  ])('writes the time %s as %s', (time, words) => expect(formatTime(time)).toBe(words))
})

describe('days', () => {
  it('have the weekday of the calendar, in any time zone', () => {
    expect(weekdayOf('2021-03-20')).toBe('Saturday')
    expect(weekdayOf('2024-02-29')).toBe('Thursday')
  })

  it('follow one another across the end of February and the day on which the clocks change', () => {
    const days = daysFrom('2020-02-28')
    const first = [days.next().value, days.next().value, days.next().value]
    expect(first.map(({ day }) => day)).toEqual(['2020-02-28', '2020-02-29', '2020-03-01'])
    const spring = daysFrom('2021-03-27')
    const clockChange = [spring.next().value, spring.next().value, spring.next().value]
    expect(clockChange.map(({ weekday }) => weekday)).toEqual(['Saturday', 'Sunday', 'Monday'])
  })

  it('are added and counted alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        expect(daysBetween('2020-02-29', addDays('2020-02-29', days))).toBe(days)
      }),
    )
  })

  it('go into a date column and come back the same, wherever the server stands', () => {
    fc.assert(
      fc.property(isoDays, (day) => {
        expect(isoDayOf(toDateColumn(day))).toBe(day)
      }),
    )
  })

  it('are counted in London, summer and winter, though this test runs in Kathmandu', () => {
    expect(process.env.TZ).toBe('Asia/Kathmandu')
    expect(londonDay(new Date('2021-03-31T23:30:00Z'))).toBe('2021-04-01')
    expect(londonDay(new Date('2021-01-31T23:30:00Z'))).toBe('2021-01-31')
    expect(formatInstant(new Date('2021-07-01T13:05:00Z'))).toBe('1 July 2021 at 2:05pm')
  })
})

it('reads a month as number, word or short word, and nothing else', () => {
  expect(['9', '09', 'Sep', 'september', ' SEPT '].map(monthNumber)).toEqual([9, 9, 9, 9, 9])
  expect(['0', '13', 'ma', 'Smarch', '', '1.5', '-1'].map(monthNumber)).toEqual(Array(7).fill(null))
})

it('writes a day without ordinal or leading zero', () =>
  expect(formatDay('2020-09-05')).toBe('5 September 2020'))
