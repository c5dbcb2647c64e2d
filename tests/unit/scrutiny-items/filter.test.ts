import { describe, expect, it } from 'vitest'
import { isNarrowed, likePattern, RegisterFilter, registerQuery, wordsOf } from '@/lib/scrutiny-items/filter'
import { latenessOf, shortened } from '@/lib/scrutiny-items/listed-rules'

const asked = (input: Record<string, unknown>) => RegisterFilter.parse(input)

describe('what an address asks of a register', () => {
  it('is the whole, the latest asked first, when it says nothing', () => {
    expect(RegisterFilter.parse({})).toMatchObject({ sort: 'asked', page: 1, late: '', words: '' })
    expect(isNarrowed(RegisterFilter.parse({}))).toBe(false)
    expect(registerQuery(RegisterFilter.parse({}))).toBe('')
  })

  it('takes nothing that is no text', () => {
    expect(asked({ place: { luton: true } }).place).toBe('')
  })

  it('takes an order or a page that it does not know for none', () => {
    expect(asked({ sort: 'colour' }).sort).toBe('asked')
    for (const page of ['0', '-1', '1.5', 'two', '9999999999', '']) expect(asked({ page }).page).toBe(1)
  })

  it('is written back into an address, without what is as it would be anyway', () => {
    const filter = asked({ place: 'luton', late: 'on', sort: 'due', page: '3' })
    expect(registerQuery(filter, { page: 3 })).toBe('place=luton&late=yes&sort=due&page=3')
  })

  it('begins at the first page when anything else changes', () => {
    expect(registerQuery(asked({ page: '3' }), { sort: 'due' })).toBe('sort=due')
    expect(registerQuery(asked({ place: 'luton', page: '3' }), { place: '' })).toBe('')
  })

  it('keeps what was typed, but for what PostgreSQL can’t store and what no one types', () => {
    expect(asked({ words: 'a\0b' }).words).toBe('ab')
    expect(asked({ words: 'x'.repeat(2000) }).words).toHaveLength(200)
  })

  it('looks for each word, and for the signs of LIKE as they are', () => {
    expect(wordsOf({ words: '  heart   unit ' })).toEqual(['heart', 'unit'])
    expect(likePattern('50%_\\')).toBe('%50\\%\\_\\\\%')
  })
})

describe('a text in a list', () => {
  it('is whole where it is short, and cut at a word where it is long', () => {
    expect(shortened('Who pays?')).toBe('Who pays?')
    expect(shortened('one two three four', 10)).toBe('one two …')
    expect(shortened('a\n\n b')).toBe('a b')
  })
})

describe('lateness in a list', () => {
  const due = { dueOn: '2026-11-01', settledOn: null }
  it('is told of what is owed, and not of what was taken back', () => {
    expect(latenessOf({ ...due, standing: 'awaited' }, '2026-11-03')).toBe('2 days late')
    expect(latenessOf({ ...due, standing: 'withdrawn' }, '2026-11-03')).toBeNull()
    expect(latenessOf({ ...due, settledOn: '2026-10-01', standing: 'answered' }, '2026-11-03')).toBeNull()
  })
})
