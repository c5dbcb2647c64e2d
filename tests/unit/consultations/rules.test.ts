import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  closingWords,
  daysLeft,
  daysOpen,
  outcomeDaysLate,
  stateOn,
  type ConsultationDates,
} from '@/lib/consultations/rules'
import { latestFirst } from '@/lib/consultations/listed-rules'
import { addDays, firstDay } from '@/lib/dates'

const dates = (part: Partial<ConsultationDates> = {}): ConsultationDates => ({
  opensOn: '2020-11-26',
  closesOn: '2021-01-08',
  closesAt: '23:59',
  outcomeOn: null,
  outcomeDueOn: null,
  ...part,
})
const anyDay = fc.integer({ min: 0, max: 6000 }).map((days) => addDays('2013-01-01', days))
const anyDate = fc.option(fc.oneof(anyDay, fc.constantFrom('2019', '2019-02', '2020-09~')))
const anyDates = fc.record({
  opensOn: anyDate,
  closesOn: anyDate,
  closesAt: fc.constantFrom('12:00', '23:59', null),
  outcomeOn: anyDate,
  outcomeDueOn: anyDate,
})

describe('stateOn', () => {
  it('is open on its first and its last day', () => {
    expect(stateOn(dates(), '2020-11-25')).toBe('not_yet_open')
    expect(stateOn(dates(), '2020-11-26')).toBe('open')
    expect(stateOn(dates(), '2021-01-08')).toBe('open')
    expect(stateOn(dates(), '2021-01-09')).toBe('awaiting_outcome')
  })

  it('has an outcome from the day of its publication, not before', () => {
    expect(stateOn(dates({ outcomeOn: '2021-02-11' }), '2021-02-10')).toBe('awaiting_outcome')
    expect(stateOn(dates({ outcomeOn: '2021-02-11' }), '2021-02-11')).toBe('outcome_published')
  })

  it('claims nothing where a date is not established', () => {
    expect(stateOn(dates({ closesOn: null }), '2026-11-22')).toBe('dates_not_established')
    expect(stateOn(dates({ opensOn: null }), '2020-12-01')).toBe('dates_not_established')
  })

  it('is never closed before it opened', () => {
    fc.assert(
      fc.property(anyDates, anyDay, (consultation, day) => {
        fc.pre(consultation.opensOn !== null && day < firstDay(consultation.opensOn))
        expect(stateOn(consultation, day)).toBe('not_yet_open')
      }),
    )
  })

  it('never goes back to an earlier state as days pass', () => {
    const order = ['not_yet_open', 'dates_not_established', 'open', 'awaiting_outcome', 'outcome_published']
    fc.assert(
      fc.property(anyDates, anyDay, fc.nat(3000), (consultation, day, days) => {
        const later = order.indexOf(stateOn(consultation, addDays(day, days)))
        expect(later).toBeGreaterThanOrEqual(order.indexOf(stateOn(consultation, day)))
      }),
    )
  })
})

describe('the days', () => {
  it('counts both the first and the last day as open', () => {
    expect(daysOpen(dates({ opensOn: '2020-08-03', closesOn: '2020-09-13' }))).toBe(42)
    expect(daysOpen(dates({ opensOn: '2019-02' }))).toBeNull()
    expect(daysOpen(dates({ closesOn: '2020-11-01' }))).toBeNull()
  })

  it('has 0 days left on the closing day', () => {
    expect(daysLeft(dates(), '2021-01-08')).toBe(0)
    expect(daysLeft(dates({ closesOn: '2021-01' }), '2021-01-08')).toBeNull()
  })

  it('counts an outcome as late from the day after it was due', () => {
    const due = dates({ outcomeDueOn: '2021-03-31' })
    expect(outcomeDaysLate(due, '2021-03-31')).toBe(0)
    expect(outcomeDaysLate(due, '2021-04-01')).toBe(1)
    expect(outcomeDaysLate({ ...due, outcomeOn: '2021-04-03' }, '2026-11-22')).toBe(3)
    expect(outcomeDaysLate(dates(), '2026-11-22')).toBe(0)
  })
})

describe('closingWords', () => {
  it('says the time as people read it', () => {
    expect(closingWords(dates())).toBe('11:59pm on 8 January 2021')
    expect(closingWords(dates({ closesAt: null }))).toBe('8 January 2021')
    expect(closingWords(dates({ closesOn: null }))).toBeNull()
  })
})

it('lists what opened last first, by day, and what has no date at the end', () => {
  const opened = ['2019-02-03', null, '2019-02~', '2019', '2019-02']
  const listed = opened.map((opensOn) => dates({ opensOn, closesOn: null })).toSorted(latestFirst)
  expect(listed.map(({ opensOn }) => opensOn)).toEqual(['2019-02-03', '2019-02~', '2019-02', '2019', null])
})
