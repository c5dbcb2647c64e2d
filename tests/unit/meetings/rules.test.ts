import { describe, expect, it } from 'vitest'
import { isToldOf, isUpcoming, whenWords } from '@/lib/meetings/rules'
import { NOW, on } from '../../support/moments'

const meeting = (on: string, startsAt: string | null = null, endsAt: string | null = null) => ({
  on,
  startsAt,
  endsAt,
})

describe('whenWords', () => {
  it.each([
    [meeting('2020-07-21', '14:00'), '21 July 2020, 2pm'],
    [meeting('2021-03-16', '14:40', '17:00'), '16 March 2021, 2:40pm to 5pm'],
    [meeting('2020-07-21'), '21 July 2020'],
    [meeting('2020-08'), 'August 2020, day not established'],
    [meeting('2020-04~'), 'about April 2020, day not established'],
    [meeting('2020-04-02~', '14:00'), 'about 2 April 2020, day not established'],
  ])('says when a meeting is as precisely as that is established', (time, words) => {
    expect(whenWords(time)).toBe(words)
  })
})

describe('a meeting', () => {
  it('is to come while its first possible day lies ahead', () => {
    expect(isUpcoming(meeting('2026-12'), NOW)).toBe(true)
    expect(isUpcoming(meeting('2026-11'), NOW)).toBe(false)
  })

  it('is told of on a past day only when it had certainly been held', () => {
    expect(isToldOf(meeting('2020-08'), on('2020-08-30'))).toBe(false)
    expect(isToldOf(meeting('2020-08'), on('2020-08-31'))).toBe(true)
    expect(isToldOf(meeting('2027-01-01'), NOW)).toBe(true)
  })
})
