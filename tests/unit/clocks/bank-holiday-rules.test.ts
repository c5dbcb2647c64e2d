import { describe, expect, it } from 'vitest'
import { bankHolidaysOf } from '@/lib/clocks/bank-holiday-rules'
import { holidaysOf, years } from './calendar'

describe('bankHolidaysOf', () => {
  it.each(years)('gives the bank holidays of England in %i', (year) => {
    expect([...bankHolidaysOf(year).keys()]).toEqual(holidaysOf(year))
  })

  it('names the days that were moved or added by proclamation', () => {
    const names = [...bankHolidaysOf(2022)].filter(([day]) => day > '2022-05-02' && day < '2022-12-01')
    expect(names).toEqual([
      ['2022-06-02', 'Spring bank holiday'],
      ['2022-06-03', 'Platinum Jubilee of Queen Elizabeth II'],
      ['2022-08-29', 'Summer bank holiday'],
      ['2022-09-19', 'State funeral of Queen Elizabeth II'],
    ])
  })

  it('keeps Christmas on the Tuesday when it falls on a Sunday: the Monday is Boxing Day', () => {
    expect(bankHolidaysOf(2016).get('2016-12-26')).toBe('Boxing Day')
    expect(bankHolidaysOf(2016).get('2016-12-27')).toBe('Christmas Day (substitute day)')
  })

  it('finds the earliest and the latest Easter of two centuries', () => {
    expect(bankHolidaysOf(2008).get('2008-03-21')).toBe('Good Friday')
    expect(bankHolidaysOf(2038).get('2038-04-26')).toBe('Easter Monday')
  })
})
