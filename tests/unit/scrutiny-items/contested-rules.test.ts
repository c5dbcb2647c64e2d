import { describe, expect, it } from 'vitest'
import { contestedOn } from '@/lib/scrutiny-items/contested-rules'
import { NOW, on } from '../../support/moments'

const consultation = {
  visibility: 'published' as const,
  kind: 'statutory_consultation',
  opensOn: '2020-11-26',
  closesOn: '2021-01-08',
}
const decision = {
  visibility: 'published' as const,
  kind: 'decision' as const,
  consultation: null,
  dates: [
    { kind: 'promised' as const, on: '2024-01', statedOn: '2023-06-01' },
    { kind: 'actual' as const, on: '2024-02-07', statedOn: '2024-02-08' },
  ],
}

describe('the change that an item is about', () => {
  it('is a consultation, with how the council was consulted', () => {
    expect(contestedOn({ consultation }, NOW)).toEqual({
      on: '2020-11-26',
      until: '2021-01-08',
      consulted: 'by_law',
    })
    expect(contestedOn({ consultation: { ...consultation, kind: 'engagement' } }, NOW)?.consulted).toBe(
      'otherwise',
    )
  })

  it('is a decision or a change, by the date that was known', () => {
    const told = (moment = NOW) => contestedOn({ milestone: decision }, moment)
    expect(told()).toEqual({ on: '2024-02-07', until: null, consulted: 'not_established' })
    expect(told(on('2023-12-31'))?.on).toBe('2024-01')
    expect(told(on('2023-01-01'))).toBeNull()
  })

  it('is the consultation that a milestone belongs to', () => {
    expect(contestedOn({ milestone: { ...decision, consultation } }, NOW)?.on).toBe('2020-11-26')
  })

  it('is none where nothing is changed by it, or it is not public', () => {
    expect(contestedOn({ milestone: { ...decision, kind: 'meeting' } }, NOW)).toBeNull()
    expect(contestedOn({ milestone: { ...decision, visibility: 'hidden' } }, NOW)).toBeNull()
    expect(contestedOn({ consultation: { ...consultation, visibility: 'hidden' } }, NOW)).toBeNull()
    const hidden = { ...decision, visibility: 'hidden' as const, consultation }
    expect(contestedOn({ milestone: hidden }, NOW)).toBeNull()
    expect(contestedOn({}, NOW)).toBeNull()
  })
})
