import { describe, expect, it } from 'vitest'
import {
  MOST_PARTS,
  partsAsked,
  partsChanged,
  partsShown,
  partsTyped,
  withParts,
} from '@/lib/scrutiny-items/part-rules'

const form = (...texts: string[]) => withParts({ text: 'A lead' }, texts)

describe('the parts of a form', () => {
  it('begin with two fields, since one part alone is no part', () => {
    const changed = partsChanged({ ...form(), change: 'add' })
    expect(changed && partsTyped(changed)).toEqual(['', ''])
  })

  it('get one field more, and keep what was typed', () => {
    const changed = partsChanged({ ...form('When?', 'Who?'), change: 'add' })
    expect(changed && partsTyped(changed)).toEqual(['When?', 'Who?', ''])
    expect(changed?.text).toBe('A lead')
  })

  it('are ten at most', () => {
    const full = form(...Array<string>(MOST_PARTS).fill('x'))
    const changed = partsChanged({ ...full, change: 'add' })
    expect(changed && partsTyped(changed)).toHaveLength(MOST_PARTS)
    expect(partsTyped({ partCount: '5000' })).toHaveLength(MOST_PARTS)
    expect(partsTyped({ partCount: 'many' })).toEqual([])
  })

  it('lose the one that is removed, and say what it said', () => {
    const changed = partsChanged({ ...form('When?', 'Who?', 'Why?'), change: 'remove-2' })
    expect(changed && partsTyped(changed)).toEqual(['When?', 'Why?'])
    expect(changed?.partNote).toBe('Part 2 is removed. It said: Who?')
    expect(partsChanged({ ...form('', 'x'), change: 'remove-1' })?.partNote).toBe(
      'Part 1 is removed, which was empty',
    )
  })

  it('stay as they are when another button was pressed', () => {
    expect(partsChanged(form('When?', 'Who?'))).toBeNull()
    expect(partsChanged({ ...form('When?'), change: 'remove-2' })).toBeNull()
  })
})

it('asks the whole as the one part where there are none, and shows it once', () => {
  expect(partsAsked('Who pays?', [])).toEqual(['Who pays?'])
  expect(partsShown('Who pays?', [{ text: 'Who pays?' }])).toEqual([])
  expect(partsShown('A lead', [{ text: 'Who pays?' }])).toHaveLength(1)
})
