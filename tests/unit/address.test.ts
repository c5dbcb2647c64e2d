import { describe, expect, it } from 'vitest'
import { askedIn, askedPage, askedText } from '@/lib/address'

describe('what an address asks for', () => {
  it('is the first of several values with one name', () => {
    const url = 'http://localhost/timeline?place=luton&kind=decision&place=bedford'
    expect(askedIn(url)).toEqual({ place: 'luton', kind: 'decision' })
    expect(askedIn('http://localhost/timeline')).toEqual({})
  })

  it('is text without what a database refuses, and no more of it than makes sense', () => {
    expect(askedText.parse(' luton\0 ')).toBe('luton')
    expect(askedText.parse('x'.repeat(10_000))).toHaveLength(200)
    for (const none of [undefined, null, 7, ['luton'], {}]) expect(askedText.parse(none)).toBe('')
  })

  it('is the first page where it names none', () => {
    expect(askedPage.parse('12')).toBe(12)
    for (const none of [undefined, '', '0', '-1', '1.5', 'two', '1e9', '9999999999', {}])
      expect(askedPage.parse(none)).toBe(1)
  })
})
