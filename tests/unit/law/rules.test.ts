import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, firstDay, isAbout, lastDay } from '@/lib/dates'
import { escalationFor, escalationOn, routeProblem, type Escalation } from '@/lib/law/rules'
import { edtfDates, isoDays } from '../../support/arbitrary-dates'

const TODAY = '2026-11-26'
const certain = (route: 'referral' | 'call_in'): Escalation => ({ kind: 'certain', route })
const told = (on: string | null, until?: string | null) => escalationFor({ on, until }, TODAY)

describe('the day on which the law changed', () => {
  it.each([
    ['1948-07-05', 'referral'],
    ['2024-01-29', 'referral'],
    ['2024-01-30', 'referral'],
    ['2024-01-31', 'call_in'],
    ['2024-02-01', 'call_in'],
    ['2026-11-26', 'call_in'],
  ])('what happens on %s has the route: %s', (day, route) => {
    expect(escalationOn(day)).toBe(route)
  })
})

describe('a route that a council took', () => {
  it.each([
    ['referral', '2013-04-01', null],
    ['referral', '2024-01-30', null],
    ['call_in', '2024-01-31', null],
    ['referral', '2024-01-31', 'referral-over'],
    ['call_in', '2024-01-30', 'call-in-not-yet'],
    ['referral', '2013-03-31', 'before-referral'],
  ] as const)('as a %s on %s: %s', (route, day, problem) => {
    expect(routeProblem(route, day)).toBe(problem)
  })
})

describe('a date that is not given to the day', () => {
  it.each(['2023', '2023-12', '2020', '2020-04', '2020-04~'])('leaves no doubt before: %s', (on) => {
    expect(told(on)).toEqual(certain('referral'))
  })

  it.each(['2025', '2024-02', '2025-06~', '2025-09'])('leaves no doubt after: %s', (on) => {
    expect(told(on)).toEqual(certain('call_in'))
  })

  it.each(['2024', '2024-01'])('leaves it open on which side it fell, and says that it is wide: %s', (on) => {
    expect(told(on)).toEqual({ kind: 'not_certain', why: 'range', date: on })
  })

  it.each([
    '2024-01-30~',
    '2024-01-31~',
    '2023-12~',
    '2024-02~',
    '2023~',
    '2025~',
    '2024-02-15~',
    '2024-01-01~',
  ])('leaves it open near the change where it is only about: %s', (on) => {
    expect(told(on)).toEqual({ kind: 'not_certain', why: 'about', date: on })
  })

  it.each(['2023-11~', '2022~', '2023-12-15~'])('is far enough from the change: %s', (on) => {
    expect(told(on)).toEqual(certain('referral'))
  })
})

describe('what has a beginning and an end', () => {
  it('goes by both where they agree', () => {
    expect(told('2020-08-03', '2020-09-13')).toEqual(certain('referral'))
    expect(told('2024-01-31', '2024-03-01')).toEqual(certain('call_in'))
  })

  it('had one route and then the other where the law changed meanwhile', () => {
    expect(told('2024-01-30', '2024-01-31')).toEqual({ kind: 'changed_meanwhile' })
    expect(told('2023', '2025~')).toMatchObject({ kind: 'not_certain', date: '2025~' })
    expect(told('2023', '2026')).toEqual({ kind: 'changed_meanwhile' })
  })

  it('began before it ended, even where its beginning is not known', () => {
    expect(told(null, '2021-01-08')).toEqual(certain('referral'))
    expect(told('2024', '2024-01-20')).toEqual(certain('referral'))
    expect(told(null, '2024-05-01')).toEqual({ kind: 'start_not_established' })
  })

  it('goes by its beginning where its end is not known', () => {
    expect(told('2023-12-01', null)).toEqual(certain('referral'))
    expect(told('2024-01', null)).toEqual({ kind: 'not_certain', why: 'range', date: '2024-01' })
  })

  it('tells nothing without any date', () => {
    expect(told(null, null)).toEqual({ kind: 'not_established' })
    expect(told(null)).toEqual({ kind: 'not_established' })
  })
})

describe('a page of the past', () => {
  it('knows of no change before the guidance of 9 January 2024', () => {
    expect(escalationFor({ on: '2024-01' }, '2024-01-08')).toEqual(certain('referral'))
    expect(escalationFor({ on: '2024-03-01' }, '2024-01-08')).toEqual(certain('referral'))
    expect(escalationFor({ on: '2024-03-01' }, '2024-01-09')).toEqual(certain('call_in'))
  })
})

describe('for any date', () => {
  it('one day leaves no doubt and has the route of that day', () => {
    fc.assert(
      fc.property(isoDays, (day) => {
        expect(told(day)).toEqual(certain(escalationOn(day)))
      }),
    )
  })

  it('is certain only where every day that it may mean has the same route', () => {
    fc.assert(
      fc.property(edtfDates, (on) => {
        const routes = new Set([firstDay(on), lastDay(on)].map(escalationOn))
        const { kind } = told(on)
        if (routes.size > 1) expect(kind).toBe('not_certain')
        else if (!isAbout(on)) expect(kind).toBe('certain')
      }),
    )
  })

  it('never goes back: what comes later has no earlier route', () => {
    fc.assert(
      fc.property(isoDays, fc.integer({ min: 0, max: 40_000 }), (day, days) => {
        const later = addDays(day, days)
        if (later.length > 10) return
        expect(escalationOn(day) === 'call_in' && escalationOn(later) === 'referral').toBe(false)
      }),
    )
  })

  it('an end says the same as a single date where it is the beginning too', () => {
    fc.assert(
      fc.property(edtfDates, (on) => {
        expect(told(on, on)).toEqual(told(on))
      }),
    )
  })
})
