import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth, wrap } from '@/lib/line-map/text'

describe('the text of labels', () => {
  it('never runs wider than it may', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 60, max: 300 }), (text, width) => {
        expect(wrap(text, width, 15).filter((line) => textWidth(line, 15) > width)).toEqual([])
      }),
    )
  })

  it('keeps every word, in order', () => {
    const text = 'Three boards share one leadership team'
    expect(wrap(text, 150, 15).join(' ')).toBe(text)
  })

  it('breaks into lines of about the same length', () => {
    expect(wrap('Three CCGs become one', 150, 15)).toEqual(['Three CCGs', 'become one'])
  })

  it('cuts a word that is wider than a line', () => {
    expect(wrap('Llanfairpwllgwyngyllgogerychwyrndrobwll', 100, 15)[0]).toMatch(/…$/)
  })
})
