import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordChanges } from '@/lib/word-changes'

const textOf = (changes: ReturnType<typeof wordChanges>, side: 'before' | 'after') =>
  (changes ?? [])
    .flatMap((change) => (change.in === 'both' || change.in === side ? change.value : []))
    .join('')

describe('the words that differ', () => {
  it('are told from those that both texts have', () => {
    expect(wordChanges('It opens in May', 'It opens in June')).toEqual([
      { value: 'It opens in ', in: 'both' },
      { value: 'May', in: 'before' },
      { value: 'June', in: 'after' },
    ])
  })

  it('leave both texts whole, to the last space', () => {
    const text = fc.array(fc.constantFrom('board', 'money', ',', ' ', '\n', 'Łuton'), { maxLength: 30 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [before, after] = [a.join(''), b.join('')]
        const changes = wordChanges(before, after)
        expect([textOf(changes, 'before'), textOf(changes, 'after')]).toEqual([before, after])
      }),
    )
  })

  it('are not looked for in long texts that have little in common', () => {
    const words = (word: string) => Array.from({ length: 8000 }, (_, i) => `${word}${i}`).join(' ')
    expect(wordChanges(words('a'), words('b'))).toBeNull()
    expect(wordChanges(words('a'), `${words('a')} more`)).toHaveLength(2)
  })
})
