import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignRows } from '@/lib/line-map/rows'
import { anyStory, mergerStory } from './story-factory'

describe('the rows of the line map', () => {
  it('are never shared by lines that exist at the same time', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const rows = assignRows(story)
        const clash = story.lines.some((a, index) =>
          story.lines
            .slice(index + 1)
            .some(
              (b) =>
                rows.get(a.id) === rows.get(b.id) && (b.to ?? '9999') >= a.from && (a.to ?? '9999') >= b.from,
            ),
        )
        expect(clash).toBe(false)
      }),
    )
  })

  it('let a merged line go on in the middle of those that it came from', () => {
    const rows = assignRows(mergerStory())
    expect(rows.get('merged')).toBe(rows.get('b'))
  })
})
