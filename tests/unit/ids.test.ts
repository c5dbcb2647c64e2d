import { describe, expect, it } from 'vitest'
import { isId, newId } from '@/lib/ids'

describe('a new id', () => {
  const at = new Date('2026-11-22T10:00:00Z')

  it('is a UUID of version 7, and never the same twice', () => {
    const ids = Array.from({ length: 1000 }, () => newId(at))
    expect(ids.every((id) => isId(id) && id[14] === '7' && '89ab'.includes(id[19] ?? ''))).toBe(true)
    expect(new Set(ids).size).toBe(1000)
  })

  it('sorts by the instant at which it was made', () => {
    const later = new Date(at.getTime() + 1)
    expect(newId(at) < newId(later)).toBe(true)
  })
})

it.each(['', '1', 'null', "' OR 1=1", '019a0000-0000-7000-8000-0123456789ag'])('takes %j for no id', (text) =>
  expect(isId(text)).toBe(false),
)
