import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '@/lib/dates'
import type { Rating } from '@/lib/standing/rules'
import { acceptedOn, followUpOf, REVIEW_MONTHS, reviewDueOn } from '@/lib/verdicts/review-rules'

const accepted = '2026-08-31'
const found = (rating: Rating, on: string) => ({ rating, on })
const said = (response: 'accepted' | 'accepted_in_principle' | 'rejected' | null, on: string) => ({
  response,
  on,
})

describe('the review of an accepted recommendation', () => {
  it('is due six months after it was accepted; where that month has no such day, on its last', () => {
    expect(reviewDueOn(accepted, [])).toBe('2027-02-28')
    expect(reviewDueOn('2026-01-15', [])).toBe('2026-07-15')
  })

  it('is not put off by a look before that', () => {
    expect(reviewDueOn(accepted, [found('green', '2026-12-01')])).toBe('2027-02-28')
  })

  it('comes round every six months until one finds it green', () => {
    expect(reviewDueOn(accepted, [found('amber', '2027-03-10')])).toBe('2027-09-10')
    expect(reviewDueOn(accepted, [found('green', '2027-09-12'), found('red', '2027-03-10')])).toBeNull()
  })

  it('comes back where a later look finds that it was not done after all', () => {
    const green = found('green', '2027-03-10')
    expect(reviewDueOn(accepted, [green, found('red', '2027-04-01')])).toBe('2027-10-01')
  })

  it('is never over before its day, whatever was found, and never due before it', () => {
    const ratings = fc.constantFrom<Rating>('red', 'amber', 'green')
    const looks = fc.array(fc.record({ rating: ratings, after: fc.nat({ max: 900 }) }), { maxLength: 6 })
    fc.assert(
      fc.property(looks, (all) => {
        const assessments = all.map(({ rating, after }) => found(rating, addDays(accepted, after)))
        const first = addMonths(accepted, REVIEW_MONTHS)
        const due = reviewDueOn(accepted, assessments)
        if (due !== null) expect(due >= first).toBe(true)
        else expect(assessments.some(({ rating, on }) => rating === 'green' && on >= first)).toBe(true)
      }),
    )
  })
})

describe('since when it is accepted', () => {
  it('counts from the first acceptance, in whole, in part or in principle', () => {
    const answers = [
      said(null, '2026-01-01'),
      said('accepted_in_principle', '2026-01-15'),
      said('accepted', '2026-02-01'),
    ]
    expect(acceptedOn(answers)).toBe('2026-01-15')
  })

  it('falls away when it is rejected after all, and begins again when it is accepted again', () => {
    const rejected = [said('accepted', '2026-01-15'), said('rejected', '2026-02-01')]
    expect(acceptedOn(rejected)).toBeNull()
    expect(acceptedOn([...rejected, said('accepted', '2026-03-01')])).toBe('2026-03-01')
    expect(followUpOf([{ answers: rejected }], [])).toBeNull()
    expect(followUpOf([], [])).toBeNull()
  })

  it('is told of each part alone: one that is rejected takes nothing from another', () => {
    const rejected = { answers: [said('rejected', '2026-09-30')] }
    const first = { answers: [said('accepted', accepted)] }
    const second = { answers: [said('accepted', '2026-09-15')] }
    for (const parts of [
      [first, rejected],
      [rejected, second, first],
    ])
      expect(followUpOf(parts, [])).toMatchObject({ acceptedOn: accepted })
  })

  it('tells the review from that day', () => {
    expect(followUpOf([{ answers: [said('accepted', accepted)] }], [found('red', '2027-03-10')])).toEqual({
      acceptedOn: accepted,
      reviewDueOn: '2027-09-10',
    })
  })
})
