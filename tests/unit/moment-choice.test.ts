import { describe, expect, it } from 'vitest'
import { readDay, readPath } from '@/lib/moment-choice'

describe('the page to show on another date', () => {
  it.each(['/timeline', '/organisations/luton-ccg?x=y', '/'])('may be %s', (path) => {
    expect(readPath({ path })).toBe(path)
  })

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/a\\b', '/a b', ''])(
    'is the home page for %j',
    (path) => {
      expect(readPath({ path })).toBe('/')
    },
  )

  it('is the home page when given twice', () => {
    expect(readPath({ path: ['/a', '/b'] })).toBe('/')
  })
})

describe('the day typed in three boxes', () => {
  it('is read with and without leading zeros', () => {
    expect(readDay({ 'on-day': '1', 'on-month': '04', 'on-year': '2021' }).isoDay).toBe('2021-04-01')
  })

  it.each([
    ['', '4', '2021'],
    ['1', 'April', '2021'],
    ['1', '4', '21'],
    ['-1', '4', '2021'],
  ])('is none for %j %j %j, and what was typed is kept', (day, month, year) => {
    const { isoDay, parts } = readDay({ 'on-day': day, 'on-month': month, 'on-year': year })
    expect({ isoDay, parts }).toEqual({ isoDay: null, parts: { day, month, year } })
  })

  it('was not asked for on a bare visit', () => expect(readDay({}).isAsked).toBe(false))
})
