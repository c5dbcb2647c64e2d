import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, moved, placed } from '@/lib/meetings/agenda-rules'

const agenda = (...ids: string[]) => ids.map((id, index) => ({ id, position: index + 1 }))

describe('an agenda', () => {
  it('puts an item at a place counted from 1', () => {
    expect(placed(agenda('a', 'b', 'c'), 'c', 1)).toEqual(['c', 'a', 'b'])
    expect(placed(agenda('a', 'b', 'c'), 'a', 2)).toEqual(['b', 'a', 'c'])
  })

  it('takes a place beyond the end for the end', () => {
    expect(placed(agenda('a', 'b', 'c'), 'a', 99)).toEqual(['b', 'c', 'a'])
  })

  it('moves an item a step, and leaves it where it is at either end', () => {
    expect(moved(agenda('a', 'b'), 'b', 'up')).toEqual(['b', 'a'])
    expect(moved(agenda('a', 'b'), 'a', 'up')).toEqual(['a', 'b'])
    expect(moved(agenda('a', 'b'), 'b', 'down')).toEqual(['a', 'b'])
  })

  it('loses and doubles nothing, whatever is moved where', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(11), fc.integer(), (length, index, place) => {
        const items = agenda(...Array.from({ length }, (_, i) => String(i)))
        const order = placed(items, String(index % length), place)
        expect(order.toSorted()).toEqual(inOrder(items).toSorted())
      }),
    )
  })
})
