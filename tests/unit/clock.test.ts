import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { now, today } from '@/lib/clock'
import { londonDay } from '@/lib/dates'

afterEach(() => vi.unstubAllEnvs())

it('takes the day in London, which begins at eleven at night by UTC in summer', () => {
  const dayAt = (instant: string) => {
    vi.stubEnv('CLOCK_NOW', instant)
    return today()
  }
  expect(dayAt('2026-07-01T22:59:59Z')).toBe('2026-07-01')
  expect(dayAt('2026-07-01T23:00:00Z')).toBe('2026-07-02')
  expect(dayAt('2026-12-01T23:59:59Z')).toBe('2026-12-01')
  expect(dayAt('2026-12-02T00:00:00Z')).toBe('2026-12-02')
})

it('tells the day of any instant, whatever it told before', () => {
  const instant = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(fc.array(instant, { minLength: 2 }), (instants) => {
      for (const at of instants) {
        vi.stubEnv('CLOCK_NOW', at.toISOString())
        expect(today()).toBe(londonDay(now()))
      }
    }),
  )
})
