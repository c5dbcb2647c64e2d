import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDateBoxes, type DateBoxes } from '@/lib/date-boxes'
import { isAbout, parseEdtf, precisionOf } from '@/lib/dates'
import { nearDates } from '../support/arbitrary-dates'

const today = '2026-11-22'
const typed = (boxes: Partial<DateBoxes>): DateBoxes => ({
  day: '',
  month: '',
  year: '',
  about: '',
  ...boxes,
})
const read = (boxes: Partial<DateBoxes>) => readDateBoxes(typed(boxes), today)

describe('three boxes of a date', () => {
  it('give back any date at its own precision', () => {
    fc.assert(
      fc.property(nearDates, fc.boolean(), (date, about) => {
        const [year = '', month = '', day = ''] = date.split('-')
        const edtf = about ? `${date}~` : date
        expect(read({ year, month: month.replace(/^0/, ''), day, about: about ? 'yes' : '' })).toEqual({
          ok: true,
          edtf,
        })
      }),
    )
  })

  it('give a date or a message, whatever is typed', () => {
    const anything = fc.oneof(fc.string(), fc.integer().map(String), fc.constant(''))
    const boxes = fc.record({ day: anything, month: anything, year: anything, about: anything })
    fc.assert(
      fc.property(boxes, (input) => {
        const result = readDateBoxes(input, today)
        if (!result.ok) expect(result.message.length).toBeGreaterThan(10)
        else if (result.edtf) expect(parseEdtf(result.edtf)).toBe(result.edtf)
      }),
      { numRuns: 1000 },
    )
  })

  it('keep "about" and never make a month into its first day', () => {
    const result = read({ month: 'April', year: '2027', about: 'yes' })
    if (!result.ok || !result.edtf) throw new Error('a date was expected')
    expect(precisionOf(result.edtf)).toBe('month')
    expect(isAbout(result.edtf)).toBe(true)
  })

  it('may all be empty', () => expect(read({})).toEqual({ ok: true, edtf: null }))
})

describe('what is wrong with a date', () => {
  it.each([
    [{ day: '31', month: '2', year: '2027' }, 'day', '31 February 2027 is not a real date'],
    [{ day: '29', month: '2', year: '2027' }, 'day', '29 February 2027 is not a real date'],
    [{ month: '13', year: '2020' }, 'month', 'Month must be a number from 1 to 12'],
    [{ year: '2020-13' }, 'year', 'Year must be 4 numbers, like 2027'],
    [{ day: '1', month: '1', year: '0' }, 'year', 'Year must be 4 numbers, like 2027'],
    [{ year: '0000' }, 'year', 'Year must be from 1948 to 2056'],
    [{ year: '9999' }, 'year', 'Year must be from 1948 to 2056'],
    [{ year: '1947' }, 'year', 'Year must be from 1948 to 2056'],
    [{ year: '2057' }, 'year', 'Year must be from 1948 to 2056'],
    [{ day: '1', year: '2027' }, 'month', 'Enter a month, or leave the day empty too'],
    [{ day: '1', month: '1' }, 'year', 'Year must be 4 numbers, like 2027'],
    [{ day: '0', month: '1', year: '2027' }, 'day', 'Day must be a number from 1 to 31'],
    [{ day: 'first', month: '1', year: '2027' }, 'day', 'Day must be a number from 1 to 31'],
  ])('%j', (boxes, box, message) => expect(read(boxes)).toEqual({ ok: false, box, message }))

  it('leaves 1948 and thirty years from now within reach', () => {
    expect(read({ year: '1948' }).ok).toBe(true)
    expect(read({ year: '2056' }).ok).toBe(true)
  })
})
