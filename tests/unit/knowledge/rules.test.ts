import { describe, expect, it } from 'vitest'
import { isKnown } from '@/lib/knowledge/rules'

const then = { segment: 'on-2020-10-01', on: '2020-10-01', isNow: false }
const now = { segment: 'now', on: '2026-11-22', isNow: true }

describe('isKnown', () => {
  it('counts what was stated on the day itself', () => {
    expect(isKnown(then, '2020-10-01')).toBe(true)
    expect(isKnown(then, '2020-10-02')).toBe(false)
  })

  it('leaves out what was perhaps stated later in that month or year', () => {
    expect(isKnown(then, '2020-10')).toBe(false)
    expect(isKnown(then, '2020')).toBe(false)
    expect(isKnown(then, '2020-09~')).toBe(true)
  })

  it("counts what is in today's record, whenever in this month it was stated", () => {
    expect(isKnown(now, '2026-11')).toBe(true)
    expect(isKnown(now, '2026-12')).toBe(false)
  })

  it('counts an undated statement today only', () => {
    expect(isKnown(now, null)).toBe(true)
    expect(isKnown(then, null)).toBe(false)
  })
})
