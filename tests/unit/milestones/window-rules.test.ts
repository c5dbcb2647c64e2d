import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageOfPart, pageSize, pagesOf, picksOf, totalOf, type Part } from '@/lib/milestones/window-rules'

const count = fc.nat({ max: 700 })
const size = fc.constantFrom(pageSize(true), pageSize(false))
const counts = fc.record({ late: count, toCome: count, undated: count, stopped: count, past: count })

describe('the pages of a timeline', () => {
  it('hold every milestone of every part once, and no page more than fits', () => {
    fc.assert(
      fc.property(counts, size, (all, most) => {
        const shown = { late: 0, toCome: 0, undated: 0, stopped: 0, past: 0 }
        for (let page = 1; page <= pagesOf(all, most); page++) {
          const picks = picksOf(all, page, most)
          for (const { part, skip, take } of picks) {
            expect(skip).toBe(shown[part])
            shown[part] += take
          }
          expect(picks.reduce((sum, { take }) => sum + take, 0)).toBeLessThanOrEqual(most)
        }
        expect(shown).toEqual(all)
      }),
    )
  })

  it('tell on which of them a part begins', () => {
    fc.assert(
      fc.property(counts, size, (all, most) => {
        for (const part of Object.keys(all) as Part[])
          if (all[part] > 0)
            expect(picksOf(all, pageOfPart(all, part, most), most)).toContainEqual(
              expect.objectContaining({ part, skip: 0 }),
            )
      }),
    )
  })

  it('are one where there is nothing', () => {
    const none = { late: 0, toCome: 0, undated: 0, stopped: 0, past: 0 }
    expect([pagesOf(none, 75), totalOf(none), picksOf(none, 1, 75)]).toEqual([1, 0, []])
  })
})
